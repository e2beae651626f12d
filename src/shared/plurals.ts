import { interpolate } from './interpolate.ts';

/** The plural categories of languages (CLDR, https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/** One text in the forms that its language has. `other` stands where a language has no form of its own for a number. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** The categories of a language; undefined for a language whose rules are not known here. */
export function categoriesOf(locale: string): readonly PluralCategory[] | undefined {
  const [known] = Intl.PluralRules.supportedLocalesOf(locale);
  return known === undefined ? undefined : new Intl.PluralRules(known).resolvedOptions().pluralCategories;
}

/** Whether a language has the form for a single number: words may stand for it then, as in “one item”. */
export function isForOneNumber(category: PluralCategory, locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  // Every rule that takes in a second number takes one below 200.
  return (
    Array.from({ length: 200 }, (_, count) => rules.select(count)).filter((of) => of === category).length ===
    1
  );
}

/** Gathers the forms of a text from where they stand by category. */
export function gatherForms(find: (category: PluralCategory) => string | undefined): PluralForms {
  const forms = pluralCategories.flatMap((category) => {
    const form = find(category);
    return form === undefined ? [] : [[category, form] as const];
  });
  return { other: '', ...Object.fromEntries(forms) };
}

/** The forms of a text by names that begin alike, such as attributes: what {@link gatherForms} reads back. */
export function nameForms(prefix: string, forms: PluralForms): Record<string, string> {
  return Object.fromEntries(Object.entries(forms).map(([category, form]) => [prefix + category, form]));
}

/** The text for a number, with its `{count}` written as the language writes numbers. */
export function formatCount(forms: PluralForms, locale: string, count: number): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return interpolate(form, { count: new Intl.NumberFormat(locale).format(count) });
}
