import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileWarning } from '../../files/file-text.ts';
import { readFileText } from '../../files/read-file-text.ts';

/** Caches the texts of files by the digest of their bytes: a file that did not change is not read twice. */
export class TextCache {
  /** How many texts were there already. */
  hits = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string, bytes: Uint8Array): Promise<{ text: string } | FileWarning> {
    const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
    // The same bytes are read in another way under another name.
    const path = join(
      this.#folder,
      `${createHash('sha256').update(extension).update(bytes).digest('hex')}.txt`,
    );
    const cached = attempt(() => readFileSync(path, 'utf8'));
    if (cached !== undefined) {
      this.hits += 1;
      return { text: cached };
    }
    const read = await readFileText(name, bytes);
    if ('warning' in read) return read;
    // What cannot be cached is read again the next time.
    attempt(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(path, read.text);
    });
    return { text: read.text };
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
