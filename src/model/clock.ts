import { execFileSync } from 'node:child_process';
import type { Item } from './item.ts';
import { compareText } from './problem.ts';

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
  if (now !== undefined) return instant(now, '--now');
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    return instant(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN, 'SOURCE_DATE_EPOCH');
  }
  return newestCommit(folder) ?? newestUpdate(items);
}

/** Thrown when a clock setting is no point in time. */
export class ClockError extends Error {}

function instant(value: string | number, name: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new ClockError(`${name}: ${String(value)}`);
  return date;
}

function newestCommit(folder: string): Date | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return seconds === '' ? undefined : new Date(Number(seconds) * 1000);
  } catch {
    // No git, or no repository: content may come as a plain folder.
    return undefined;
  }
}

function newestUpdate(items: readonly Item[]): Date {
  const newest = items.map((item) => item.original.data.updated).sort(compareText).at(-1);
  return new Date(newest ?? 0);
}
