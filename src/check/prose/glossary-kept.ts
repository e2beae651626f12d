import type { LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { Locale } from '../../model/localized.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../model/diagnostic.ts';
import { listChoices } from '../../model/list-choices.ts';
import type { GlossaryTerm } from '../../model/registries/glossary.ts';
import { notWords, type Passage } from './passage.ts';

/** An item in one language, and its words. */
interface Text {
  localized: LocalizedItem<KindId>;
  passages: readonly Passage[];
}

/** What an item calls by a term of the glossary, its translations call by one of the term's renderings. */
export function glossaryKept(
  texts: readonly Text[],
  glossary: readonly GlossaryTerm[],
  defaultLocale: Locale,
): Diagnostic[] {
  const original = texts.find(({ localized }) => localized.locale === defaultLocale);
  if (!original || glossary.length === 0) return [];
  const used = usedTerms(original.passages, glossary);
  return texts
    .filter((text) => text !== original)
    .flatMap(({ localized, passages }) => {
      const { locale, file } = localized;
      const words = passages.map(({ text }) => text.toLowerCase()).join('\n');
      return [...used].flatMap(([{ term, renderings }, { key }]) => {
        const accepted = renderings[locale] ?? [];
        if (accepted.length === 0 || accepted.some((rendering) => words.includes(rendering.toLowerCase())))
          return [];
        const location = passages.find((passage) => passage.key === key)?.locationOf(0) ?? startOf(file);
        return [
          makeDiagnostic('glossary-term', location, { values: { term }, expected: listChoices(accepted) }),
        ];
      });
    });
}

/** The terms in a text and where each stands first. A term inside a longer one is not used by itself. */
function usedTerms(
  passages: readonly Passage[],
  glossary: readonly GlossaryTerm[],
): Map<GlossaryTerm, Passage> {
  const used = new Map<GlossaryTerm, Passage>();
  const longestFirst = [...glossary].sort((a, b) => b.term.length - a.term.length);
  for (const passage of passages) {
    let { text } = passage;
    for (const entry of longestFirst) {
      if (!text.includes(entry.term)) continue;
      text = text.replaceAll(entry.term, notWords);
      if (!used.has(entry)) used.set(entry, passage);
    }
  }
  return used;
}
