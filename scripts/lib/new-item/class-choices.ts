import type { ClassificationTable } from '../../../src/model/registries/classification.ts';

/** The classes in which every typed word stands: in the code, the Chinese or the English name. */
export function classChoices(
  { classes }: ClassificationTable,
  term: string,
): { value: string; name: string }[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  return classes
    .map(({ code, zh, en, gloss }) => {
      const english = en ?? gloss?.['en'];
      return { value: code, name: `${code} ${zh}${english === undefined ? '' : ` ${english}`}` };
    })
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}
