import { describe, expect, it } from 'vitest';
import { found, replace } from '../../support/make-content.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const mark =
  'mark:\n  { number: X1, level: AA, expires: 2029-01-01, url: https://example.org/mark, image: mark.svg }\n';

describe('pictures of the whole site', () => {
  it('are taken from the assets folder', async () => {
    expect(await found({ 'assets/favicon.svg': icon })).toEqual([]);
  });

  it('obey the rules of attachments', async () => {
    expect(await found({ 'assets/setup.exe': 'MZ' })).toEqual(['assets/setup.exe:1:1 forbidden-file-type']);
    expect(await found({ 'assets/icon.svg': icon.replace('<path', '<script>x</script><path') })).toEqual([
      'assets/icon.svg:1:1 unsafe-svg',
    ]);
  });

  it('hold the accessibility mark that the site file names', async () => {
    const named = { 'site.yaml': replace('locales:', `${mark}locales:`) };
    expect(await found(named)).toEqual(['assets/mark.svg:1:1 missing-file']);
    expect(await found({ ...named, 'assets/mark.svg': icon })).toEqual([]);
  });
});
