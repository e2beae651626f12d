import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { millisecondsPerDay } from '../../shared/days.ts';
import type { Finding } from '../finding.ts';
import { digestOf, type FileDigests } from './file-digests.ts';
import { findingSchema } from './finding-schema.ts';

/** The result of a visit: what was found, and the files of the site it fetched. */
export interface Visited {
  findings: Finding[];
  /** Paths below the site's root. */
  loaded: string[];
}

const entrySchema = z.object({
  loaded: z.array(z.tuple([z.string(), z.string()])),
  findings: z.array(findingSchema),
});

/** Entries that no run has used for so long are of pages that are gone. */
const maximumAgeInDays = 30;

/**
 * Caches the results of visits between runs. An entry is found by what was asked (gate, browser, options, state), the
 * page's path and its bytes; it holds while every file that the page fetched has the same bytes too.
 */
export class VisitCache {
  readonly #folder: string;
  readonly #asked: string;
  readonly #digests: FileDigests;

  constructor(folder: string, asked: unknown, digests: FileDigests) {
    this.#folder = folder;
    this.#asked = JSON.stringify(asked);
    this.#digests = digests;
    mkdirSync(folder, { recursive: true });
  }

  /** What was found then; undefined when something has changed since. */
  read(path: string, view: string): Visited | undefined {
    const file = this.#fileOf(path, view);
    const entry = readEntry(file);
    if (!entry?.loaded.every(([loaded, digest]) => this.#digests.of(loaded) === digest)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return { findings: entry.findings, loaded: entry.loaded.map(([loaded]) => loaded) };
  }

  write(path: string, view: string, { findings, loaded }: Visited): void {
    const file = this.#fileOf(path, view);
    const entry = { loaded: loaded.map((name) => [name, this.#digests.of(name)]), findings };
    // Written beside and moved over: a run that is stopped leaves no half entry.
    writeFileSync(`${file}.new`, JSON.stringify(entry));
    renameSync(`${file}.new`, file);
  }

  /** Removes what no run has used for a long time. */
  prune(): void {
    const oldest = Date.now() - maximumAgeInDays * millisecondsPerDay;
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (/^[0-9a-f]{64}\.json/.test(name) && statSync(file).mtimeMs < oldest) rmSync(file);
    }
  }

  #fileOf(path: string, view: string): string {
    const key = [this.#asked, view, path, this.#digests.of(path)].join('\n');
    return join(this.#folder, `${digestOf(key)}.json`);
  }
}

/** A file that cannot be read, or is no entry, is as good as none. */
function readEntry(file: string): z.output<typeof entrySchema> | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
