import { z } from 'zod';
import type { Rule } from '../diagnostic-texts.ts';
import { addressFault, linkFault } from './address-fault.ts';

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
  return addressWithout(linkFault, 'https://…');
}

/** An absolute address on the web that nobody on the way can read or change. */
export function secureAddress() {
  return addressWithout(
    (written) => linkFault(written) ?? (/^https:/i.test(written) ? undefined : 'insecure-address'),
    'https://…',
  );
}

/** Steps of a path that mean themselves: no empty one, none that leads up, no character that server files give a meaning. */
const plainPath = /^https?:\/\/[^/?#]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/i;

/**
 * Where the site stands. Its path begins every link, and goes into patterns and lines of server files; what follows `?`
 * or `#` is part of no page's address.
 */
export function siteAddress() {
  return addressWithout(
    (written) => addressFault(written) ?? (plainPath.test(written) ? undefined : 'bad-site-address'),
    'https://example.org/a-z/',
  );
}

function addressWithout(faultOf: (written: string) => Rule | undefined, expected: string) {
  return z.string().superRefine((written, context) => {
    const rule = faultOf(written);
    if (rule !== undefined) context.addIssue({ code: 'custom', params: { rule, expected } });
  });
}
