import type { KindId } from '../../model/kinds/index.ts';
import { registryIds } from '../../model/load/check-references.ts';
import { itemSlug } from '../../model/load/load-item.ts';
import { closestMatch } from '../../model/closest-match.ts';
import { trees } from '../../model/registries/classification.ts';
import type { Site } from '../../model/site.ts';
import { reservedSlugs } from '../../routes/reserved-slugs.ts';
import type { NewItem } from './new-item-files.ts';

/** A sentence in the two languages of messages. */
export interface Sentence {
  zh: string;
  en: string;
}

/** What is wrong with a slug; undefined when nothing is. */
export function slugError(kind: KindId, slug: string): Sentence | undefined {
  if (!itemSlug.test(slug)) {
    return {
      zh: `網址代稱「${slug}」只能用小寫英文字母、數字和連字號，例如 read-my-bill。`,
      en: `The slug “${slug}” takes small letters, digits and hyphens only, such as read-my-bill.`,
    };
  }
  return reservedSlugs(kind).includes(slug)
    ? {
        zh: `網址代稱「${slug}」保留給這一類的頁面使用，請換一個。`,
        en: `The slug “${slug}” is the address of a page of this kind; choose another.`,
      }
    : undefined;
}

/** What is wrong with the answers about a new item. */
export function answerErrors(site: Site, item: NewItem): Sentence[] {
  const ids = registryIds(site);
  const unknown = (flag: string, written: readonly string[], known: readonly string[]): Sentence[] =>
    written
      .filter((id) => !known.includes(id))
      .map((id) => {
        const suggestion = closestMatch(id, known) ?? known.slice(0, 8).join(' | ');
        return {
          zh: `--${flag} 沒有「${id}」。可填：${suggestion}`,
          en: `--${flag} has no “${id}”. Try: ${suggestion}`,
        };
      });
  const texts = { ...item.titles, ...item.summaries };
  return [
    slugError(item.kind, item.slug) ?? [],
    unknown('department', [item.department], ids.department),
    unknown('audience', item.audience, ids.audience),
    ...trees.map((tree) => unknown(tree, item.classification[tree], ids[tree])),
    unknown('title', Object.keys(texts), site.locales),
  ].flat();
}
