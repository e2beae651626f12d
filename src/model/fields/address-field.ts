import { z } from 'zod';

const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether a link may stand on a page: an address inside the site, or one with a scheme that runs nothing. */
export function isSafeLink(link: string): boolean {
  // Browsers drop control characters and blanks inside a scheme, so "java\tscript:" must be read as they read it.
  const written = link.replace(/[\p{Cc} ]/gu, '');
  if (written.startsWith('//') || written.includes('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(written)?.[1];
  return scheme === undefined || schemes.includes(scheme.toLowerCase());
}

/** An absolute address on the web. */
export function webAddress() {
  return z.string().superRefine((written, context) => {
    if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return;
    context.addIssue({ code: 'custom', params: { rule: 'bad-address', expected: 'https://…' } });
  });
}
