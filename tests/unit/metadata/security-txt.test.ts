import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../../src/metadata/security-txt.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';

describe('securityTxt', () => {
  const contact = async (phone: string, url = 'url: null') => {
    const file = siteFile()
      .replace("phone: '1911'", `phone: ${phone}`)
      .replace(/^url: .*$/m, url);
    return securityTxt(await makeSite({ 'site.yaml': file }), new Date('2026-01-01')).split('\n')[0];
  };

  it('dials a telephone by its digits', async () => {
    expect(await contact("'+886 (49) 223-4567'")).toBe('Contact: tel:+886492234567');
  });

  it('names the contact page where there is no telephone', async () => {
    expect(await contact('null')).toBe('Contact: https://site.invalid/pages/contact/');
    expect(await contact('null', 'url: https://office.example/')).toBe(
      'Contact: https://office.example/pages/contact/',
    );
  });
});
