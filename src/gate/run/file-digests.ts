import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The digest of a text or of bytes, as hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The digest of the names and the contents of all files in a folder and below it. */
export function digestOfFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digestOf(files.map((file) => `${relative(folder, file)}\n${readFileSync(file, 'utf8')}`).join('\n'));
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
