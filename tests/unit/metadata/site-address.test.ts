import { describe, expect, it } from 'vitest';
import { makeSite, siteFile } from '../../support/make-site.ts';

const withUrl = (url: string): Record<string, string> => ({
  'site.yaml': siteFile().replace(/^url: .*$/m, `url: '${url}'`),
});

describe('the address of a site', () => {
  it.each(['?lang=zh', '?', '#top', '南投/', 'a b/', '(old)/', 'a;b/', '$uri/', '%22/'])(
    'may not end in %s, which server files and links would break on',
    async (end) => {
      await expect(makeSite(withUrl(`https://office.example/${end}`))).rejects.toThrow(
        /cannot be the address of this site|is not a complete address/,
      );
    },
  );

  it.each(['https://office.example', 'https://office.example/~nantou/v1.0_a/'])('may be %s', async (url) => {
    expect((await makeSite(withUrl(url))).file.url).toBe(url);
  });
});
