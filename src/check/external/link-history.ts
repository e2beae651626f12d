import { z } from 'zod';
import type { IsoDate } from '../../model/dates.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Verdict } from './check-link.ts';

/** The days on which each link failed, since it last worked. */
export type LinkHistory = ReadonlyMap<string, readonly IsoDate[]>;

const historySchema = z.strictObject({
  failures: z.array(z.strictObject({ url: z.string(), days: z.array(z.iso.date()).min(1) })),
});

/** Thrown when a file is no history of links. */
export class LinkHistoryError extends Error {}

/** Reads a history; an empty text is one that has not begun. */
export function parseHistory(file: string, text: string): LinkHistory {
  if (text.trim() === '') return new Map();
  try {
    const { failures } = historySchema.parse(JSON.parse(text));
    return new Map(failures.map(({ url, days }) => [url, days]));
  } catch {
    throw new LinkHistoryError(
      `${file}: 不是連結檢查的紀錄，沒有改動它。請移走這個檔案，或用 --history 換一個。 ` +
        'This is no history of links and was left as it is. Move it away, or name another file with --history.',
    );
  }
}

/** The history after a day: what works is forgotten, what is unknown stays as it was, what is gone from the content goes. */
export function recordDay(
  history: LinkHistory,
  verdicts: ReadonlyMap<string, Verdict>,
  day: IsoDate,
): LinkHistory {
  const next = new Map<string, readonly IsoDate[]>();
  for (const [url, { state }] of verdicts) {
    const before = history.get(url) ?? [];
    const days = state === 'dead' ? [...new Set([...before, day])].sort(compareText) : before;
    if (state !== 'alive' && days.length > 0) next.set(url, days);
  }
  return next;
}

/** The history as it is written: in the order of addresses, so that only what changed differs. */
export function historyText(history: LinkHistory): string {
  const failures = [...history]
    .map(([url, days]) => ({ url, days }))
    .sort((a, b) => compareText(a.url, b.url));
  return `${JSON.stringify({ failures }, null, 2)}\n`;
}
