import { registryFiles } from '../../model/load/load-registries.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import type { Item, LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SiteRule } from '../content-rule.ts';
import { limitDiagnostics } from '../limit-diagnostics.ts';
import { textsOf } from '../texts-of.ts';
import { bodyPassages } from './body-passages.ts';
import { checkPassage } from './check-passage.ts';
import { localizedPassages, translatedFieldPassages } from './field-passages.ts';
import type { Passage } from './passage.ts';
import { glossaryKept } from './glossary-kept.ts';
import { makeWordList, type WordList } from './word-list.ts';

/** Registries of terms that readers use, good or not: what stands there is no text of the office. */
const noTexts: readonly string[] = [registryFiles.synonyms, registryFiles.glossary];

/** The prose of the whole site, each text in its own language. */
export const proseOfSite: SiteRule = (content) => {
  const words = makeWordList(content.site.words);
  return [
    ...Object.values(registryFiles).flatMap((file) => proseOfRegistry(file, content, words)),
    ...content.site.items.flatMap((item) => proseOfItem(item, content, words)),
  ];
};

function proseOfRegistry(file: string, { site, sources }: ReadContent, words: WordList): Diagnostic[] {
  const source = noTexts.includes(file) ? undefined : sources.get(file);
  const passages = source ? localizedPassages(source, site.locales) : [];
  return passages.flatMap((passage) => checkPassage(passage, words));
}

function proseOfItem(item: Item, content: ReadContent, words: WordList): Diagnostic[] {
  const { locales, glossary, defaultLocale } = content.site;
  const source = content.sources.get(item.original.file);
  const shared = source ? localizedPassages(source, locales) : [];
  const texts = textsOf(item).map((localized) => ({
    localized,
    passages: passagesOf(item, localized, content),
  }));
  return limitDiagnostics([
    ...[shared, ...texts.map(({ passages }) => passages)].flatMap((passages) =>
      passages.flatMap((passage) => checkPassage(passage, words)),
    ),
    ...glossaryKept(texts, glossary, defaultLocale),
  ]);
}

/** What is written for one language alone: the translated texts in the front matter, and the body. */
function passagesOf(item: Item, localized: LocalizedItem<KindId>, { sources }: ReadContent): Passage[] {
  const source = sources.get(localized.file);
  return [
    ...(source ? translatedFieldPassages(item.kind, localized, source) : []),
    ...bodyPassages(localized),
  ];
}
