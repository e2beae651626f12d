import type { Rule } from '../../model/diagnostic-texts.ts';
import { personalRules } from '../../model/fields/allowances.ts';
import { freeMailHosts } from './free-mail-hosts.ts';
import { isIdentityNumber } from './identity-number.ts';
import { isOtherNumber } from './other-numbers.ts';

export type PersonalRule = (typeof personalRules)[number];

/** Something about one person that stands in a text. */
export interface PersonalDatum {
  rule: PersonalRule & Rule;
  /** As it is written, in half-width characters. */
  written: string;
  /** The same without blanks and signs between its parts, to compare. */
  value: string;
  offset: number;
}

/** What each rule looks for, and what proves that it was found. */
const patterns: readonly {
  rule: PersonalRule;
  pattern: RegExp;
  value: (written: string) => string | undefined;
}[] = [
  {
    rule: 'personal-identity-number',
    pattern: /(?<![A-Za-z0-9])[A-Z][ -]?[1289A-D](?:[ -]?\d){8}(?![A-Za-z0-9])/gi,
    value: (written) => {
      const plain = written.replace(/[ -]/g, '').toUpperCase();
      return isIdentityNumber(plain) ? plain : undefined;
    },
  },
  {
    rule: 'personal-mobile-number',
    pattern: /(?<![\d.,-])(?:\+? ?\(?886\)?[ .-]?(?:\(?0\)?)?|0) ?9(?:[ .()-]{0,2}\d){8}(?![\d]|[.,]\d)/g,
    value: (written) => {
      const digits = written.replace(/\D/g, '').replace(/^8860?/, '0');
      return /^09\d{8}$/.test(digits) ? digits : undefined;
    },
  },
  {
    rule: 'personal-mail-address',
    pattern: /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi,
    value: (written) => {
      const host = written.slice(written.indexOf('@') + 1).toLowerCase();
      return freeMailHosts.some((free) => host === free || host.endsWith(`.${free}`))
        ? written.toLowerCase()
        : undefined;
    },
  },
];

/** Numbers and addresses of persons in a text, in whatever width they are written. */
export function findPersonalData(text: string): PersonalDatum[] {
  const narrow = toHalfWidth(text);
  return patterns.flatMap(({ rule, pattern, value: valueOf }) =>
    // Most texts hold no mail address at all, and its pattern begins with what every word is made of.
    rule === 'personal-mail-address' && !narrow.includes('@')
      ? []
      : [...narrow.matchAll(pattern)].flatMap(({ 0: written, index }) => {
          const value = valueOf(written);
          const other = rule === 'personal-mobile-number' && isOtherNumber(narrow, index, written);
          return value === undefined || other ? [] : [{ rule, written, value, offset: index }];
        }),
  );
}

/** What a written allowance means, in the form that is compared. */
export function allowedValue(rule: PersonalRule, written: string): string | undefined {
  return patterns.find((entry) => entry.rule === rule)?.value(toHalfWidth(written));
}

/** The same text in half-width characters, each in its place. */
function toHalfWidth(text: string): string {
  if (!/[\uFF01-\uFF5E\u3000\u00A0\u2002-\u2015\u2212]/.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0\u2002-\u200A]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
