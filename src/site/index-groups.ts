import type { Locale } from '../model/localized.ts';
import type { IndexEntry } from './index-entries.ts';

/** Entries under a letter, a Zhuyin symbol, or the name for the rest. */
export interface IndexGroup {
  label: string;
  entries: IndexEntry[];
}

const zhuyin = Array.from('ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ');

/**
 * Sorts and groups an index as readers of the language look things up: by Zhuyin in Taiwan's Chinese
 * (the order of Unicode's zhuyin collation), by first letter elsewhere. Latin words in a Chinese index and
 * Han words in a Latin one stand under what they begin with.
 */
export function groupEntries(entries: readonly IndexEntry[], locale: Locale, rest: string): IndexGroup[] {
  const isChinese = locale.startsWith('zh');
  const collator = new Intl.Collator(isChinese ? `${locale}-u-co-zhuyin` : locale, {
    numeric: true,
    // A title in quotation marks stands under its first word.
    ignorePunctuation: true,
  });
  const groups = new Map<string, IndexEntry[]>();
  const sorted = [...entries].sort((a, b) => collator.compare(a.label, b.label));
  for (const entry of sorted) {
    const label = headOf(entry.label, collator, isChinese) ?? rest;
    groups.set(label, [...(groups.get(label) ?? []), entry]);
  }
  const restEntries = groups.get(rest);
  groups.delete(rest);
  if (restEntries) groups.set(rest, restEntries);
  return [...groups].map(([label, grouped]) => ({ label, entries: grouped }));
}

/** A group of an index that is spread over pages. */
export interface PagedGroup extends IndexGroup {
  /** Its place among all groups, by which its heading is named on every page that has a part of it. */
  place: number;
  /** What of it stands on which page, counted from 1. */
  parts: { number: number; entries: IndexEntry[] }[];
}

/** Spreads the groups of an index over pages of so many entries. */
export function pageGroups(groups: readonly IndexGroup[], size: number): PagedGroup[] {
  let before = 0;
  return groups.map((group, place) => {
    const start = before;
    before += group.entries.length;
    const byPage = Map.groupBy(group.entries, (_entry, index) => Math.floor((start + index) / size));
    return {
      ...group,
      place,
      parts: [...byPage].map(([page, entries]) => ({ number: page + 1, entries })),
    };
  });
}

function headOf(label: string, collator: Intl.Collator, isChinese: boolean): string | undefined {
  const first =
    Array.from(label.normalize('NFKC')).find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '';
  if (/\p{Script=Latin}/u.test(first)) return first.normalize('NFD').slice(0, 1).toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return undefined;
  return isChinese ? zhuyinOf(first, collator) : first;
}

/** The collation marks where each symbol's characters begin with U+FDD0 before the symbol (CLDR, UTS #35 part 5). */
function zhuyinOf(character: string, collator: Intl.Collator): string | undefined {
  return zhuyin.findLast((symbol) => collator.compare(`\uFDD0${symbol}`, character) <= 0);
}
