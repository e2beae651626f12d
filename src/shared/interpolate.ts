/** What stands for the `{names}` of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

const placeholder = /\{(\w+)\}/g;

/** A sentence with its `{names}` filled in. One without a value stays as it is written, so that it is noticed. */
export function interpolate(sentence: string, values: Values): string {
  return sentence.replace(placeholder, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );
}

/** The placeholders of a sentence, each once, in the order of their names. */
export function placeholdersOf(sentence: string): string[] {
  return [...new Set(sentence.match(placeholder) ?? [])].sort();
}

/** Values cut to a number of characters: a sentence quotes enough of one to find it by, not a whole paragraph. */
export function shortenValues(values: Values, longest: number): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = String(value);
      return [name, text.length <= longest ? text : `${text.slice(0, longest)}…`];
    }),
  );
}
