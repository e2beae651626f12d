import type { Rule } from '../diagnostic-texts.ts';
import { isInnerHost } from './inner-host.ts';

/** Blanks, backslashes and unseen characters: browsers drop or turn them, so the address leads elsewhere than it reads. */
const unwritable = /[\s\\\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** Alphabets with letters that look alike: in one host name of two of them, one letter stands for another. */
const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

/** The rule that an absolute address on the web breaks as it is written; undefined where it leads where it says. */
export function addressFault(written: string): Rule | undefined {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(written)?.[1];
  if (authority === undefined || unwritable.test(written) || !URL.canParse(written)) return 'bad-address';
  if (authority.includes('@')) return 'address-with-account';
  // Names with an empty part, with percent signs, and port 0 are read in more than one way, or not at all.
  if (/%|^\.|\.\./.test(authority) || new URL(written).port === '0') return 'bad-address';
  const host = authority.normalize('NFKC');
  return alphabets.filter((alphabet) => alphabet.test(host)).length > 1 ? 'mixed-alphabets' : undefined;
}

/** The rule that an address for readers breaks: besides, it leads to a place that they can reach. */
export function linkFault(written: string): Rule | undefined {
  return addressFault(written) ?? (isInnerHost(new URL(written).hostname) ? 'inner-address' : undefined);
}
