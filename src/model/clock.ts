import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import type { Item } from './item.ts';
import { compareText } from './diagnostic.ts';

/**
 * The one clock of a build. Everything that depends on time reads it, so that the same content and the same clock
 * give the same bytes: `--now`, else SOURCE_DATE_EPOCH (seconds, as reproducible-builds.org defines it),
 * else the newest commit that touched the content, else the newest `updated` of an item.
 */
export function resolveClock(
  items: readonly Item[],
  folder: string,
  now: string | undefined,
  environment: Record<string, string | undefined>,
): Date {
  if (now !== undefined) return readNow(now);
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    return readEpoch(epoch);
  }
  return newestCommit(folder) ?? newestUpdate(items);
}

/** Thrown when a clock setting is no point in time. */
export class ClockError extends Error {}

/** Beyond it, dates that a page counts forward leave the four digits that dates are written with. */
const lastYear = 9000;

/** A day, or an instant with its zone: without one it would mean another moment on every machine. */
const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

function readNow(value: string): Date {
  const date = new Date(dayOrInstant.safeParse(value).data ?? Number.NaN);
  if (isInReach(date)) return date;
  throw new ClockError(
    `--now ${value}: 請寫成 2026-11-23 或 2026-11-23T08:00:00+08:00，西元 ${String(lastYear)} 年以前。 ` +
      `Write 2026-11-23 or 2026-11-23T08:00:00+08:00, not after the year ${String(lastYear)}.`,
  );
}

function readEpoch(value: string): Date {
  const date = new Date(/^\d+$/.test(value) ? Number(value) * 1000 : Number.NaN);
  if (isInReach(date)) return date;
  throw new ClockError(
    `SOURCE_DATE_EPOCH=${value}: 請寫 1970 年起的整數秒，西元 ${String(lastYear)} 年以前。 ` +
      `Write whole seconds since 1970, not after the year ${String(lastYear)}.`,
  );
}

function isInReach(date: Date): boolean {
  // An invalid date has no year, which is not below anything.
  return date.getUTCFullYear() <= lastYear;
}

/**
 * Whether the clock is read from a history that was cut off: the oldest commit of a shallow clone seems to have written
 * every file, so that the content may be older than the clock says.
 */
export function isClockCutOff(
  folder: string,
  now: string | undefined,
  environment: Record<string, string | undefined>,
): boolean {
  if (now !== undefined || (environment['SOURCE_DATE_EPOCH'] ?? '') !== '') return false;
  const parents = askGit(folder, ['log', '-1', '--format=%P', '--', '.']);
  return parents === '' && askGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
}

function newestCommit(folder: string): Date | undefined {
  const seconds = askGit(folder, ['log', '-1', '--format=%ct', '--', '.']) ?? '';
  return seconds === '' ? undefined : new Date(Number(seconds) * 1000);
}

function askGit(folder: string, typed: readonly string[]): string | undefined {
  try {
    return execFileSync('git', typed, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // No git, or no repository: content may come as a plain folder.
    return undefined;
  }
}

function newestUpdate(items: readonly Item[]): Date {
  const newest = items
    .map((item) => item.original.data.updated)
    .sort(compareText)
    .at(-1);
  return new Date(newest ?? 0);
}
