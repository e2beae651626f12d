import { registryFiles } from '../../model/load/load-registries.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import type { Item, LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SiteRule } from '../content-rule.ts';
import { textsOf } from '../texts-of.ts';
import { bodyPassages } from './body-passages.ts';
import { checkPassage } from './check-passage.ts';
import { localizedPassages, translatedFieldPassages } from './field-passages.ts';
import type { Passage } from './passage.ts';
import { glossaryKept } from './glossary-kept.ts';

/** Registries of terms that readers use, good or not: what stands there is no text of the office. */
const noTexts: readonly string[] = [registryFiles.synonyms, registryFiles.glossary];

/** The prose of the whole site, each text in its own language. */
export const proseOfSite: SiteRule = (content) => {
  const { words, items, locales, glossary, defaultLocale } = content.site;
  const own = new Set(words.map((word) => word.toLowerCase()));
  const isOwnWord = (word: string): boolean => own.has(word.toLowerCase());
  const diagnostics: Diagnostic[] = [];
  for (const file of Object.values(registryFiles)) {
    const source = noTexts.includes(file) ? undefined : content.sources.get(file);
    if (!source) continue;
    for (const passage of localizedPassages(source, locales))
      diagnostics.push(...checkPassage(passage, isOwnWord));
  }
  for (const item of items) {
    const source = content.sources.get(item.original.file);
    const passages = source ? localizedPassages(source, locales) : [];
    const texts = textsOf(item).map((localized) => ({
      localized,
      passages: passagesOf(item, localized, content),
    }));
    for (const text of texts) passages.push(...text.passages);
    diagnostics.push(...passages.flatMap((passage) => checkPassage(passage, isOwnWord)));
    diagnostics.push(...glossaryKept(texts, glossary, defaultLocale));
  }
  return diagnostics;
};

/** What is written for one language alone: the translated texts in the front matter, and the body. */
function passagesOf(item: Item, localized: LocalizedItem<KindId>, { sources }: ReadContent): Passage[] {
  const source = sources.get(localized.file);
  return [
    ...(source ? translatedFieldPassages(item.kind, localized, source) : []),
    ...bodyPassages(localized),
  ];
}
