import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../shared/files-below.ts';

/** The digest of a text or of bytes, as hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The digest of the names and the contents of all files in a folder and below it. */
export function digestOfFolder(folder: string): string {
  const texts = filesBelow(folder).map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`);
  return digestOf(texts.join('\n'));
}

/** Digests of the files of a site by the path a browser asks for; each file is read once. */
export class FileDigests {
  readonly #folder: string;
  readonly #known = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Empty for a path that leads to no file: should one appear there, the digest changes. */
  of(path: string): string {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const file = join(this.#folder, path.endsWith('/') ? `${path}index.html` : path);
    const digest = existsSync(file) && statSync(file).isFile() ? digestOf(readFileSync(file)) : '';
    this.#known.set(path, digest);
    return digest;
  }
}
