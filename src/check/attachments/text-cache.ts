import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileWarning } from '../../files/file-text.ts';
import { hiddenPlaceNames, type HiddenText } from '../../files/hidden-texts.ts';
import { readFileText } from '../../files/read-file-text.ts';

/** What the check knows of a file. */
export interface CheckedText {
  text: string;
  hidden: HiddenText[];
}

const cachedText = z.object({
  text: z.string(),
  hidden: z.array(z.object({ place: z.enum(hiddenPlaceNames), text: z.string() })),
});

/** Changes with what is read of a file: what an earlier edition has cached is of no use then. */
const edition = '3';

/** Caches the texts of files by the digest of their bytes: a file that did not change is not read twice. */
export class TextCache {
  /** How many texts were there already. */
  hits = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string, bytes: Uint8Array): Promise<CheckedText | FileWarning> {
    const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
    // The same bytes are read in another way under another name.
    const path = join(
      this.#folder,
      `${createHash('sha256').update(edition).update(extension).update(bytes).digest('hex')}.json`,
    );
    const cached = attempt(() => cachedText.parse(JSON.parse(readFileSync(path, 'utf8'))));
    if (cached !== undefined) {
      this.hits += 1;
      return cached;
    }
    const read = await readFileText(name, bytes);
    if ('warning' in read) return read;
    const checked: CheckedText = { text: read.text, hidden: read.hidden ?? [] };
    // What cannot be cached is read again the next time.
    attempt(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(path, JSON.stringify(checked));
    });
    return checked;
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
