import { append } from '../../../src/shared/append.ts';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeFolder, projectRoot } from '../project.ts';
import { Checker, type Answer } from './check-apart.ts';
import { diagnosticFaults } from './diagnostic-faults.ts';
import { mutate } from './mutate.ts';

const isText = (file: string): boolean => /\.mdx?$/.test(file);
const isRegistry = (file: string): boolean => /\.(?:yaml|json|csv)$/.test(file);

/** Which files are changed, and how many of them for one check. */
export const mutated = {
  /** What is wrong with one text is not told of another, so that some can be changed at once. */
  texts: { isChanged: isText, together: 10 },
  registries: { isChanged: isRegistry, together: 1 },
} as const;

/** So that mistakes of one language are spliced into another. */
const donorFolders = [officeFolder, join(projectRoot, 'tests/fixtures/township')];

/** A copy of the invented office, some files of which are changed for one check, and are as they were for the next. */
export class MutatedContent {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mingbai-mutated-'));
  readonly #checker = new Checker();
  readonly #donors: readonly string[];
  readonly #originals: ReadonlyMap<string, string>;
  readonly #together: number;

  constructor({ isChanged, together }: (typeof mutated)[keyof typeof mutated]) {
    cpSync(officeFolder, this.#folder, { recursive: true });
    this.#together = together;
    this.#originals = new Map(
      filesIn(officeFolder, isChanged).map((file) => [file, read(officeFolder, file)]),
    );
    this.#donors = donorFolders.flatMap((folder) =>
      filesIn(folder, isChanged).map((file) => read(folder, file)),
    );
  }

  /** Checks with the changes that a seed stands for, and says what is wrong with the check. */
  async faults(seed: number): Promise<string[]> {
    const files = this.#filesFor(seed);
    const broken = await this.#check(seed, files);
    if (broken.length === 0 || files.length === 1) return broken.map((fault) => `${files.join()}: ${fault}`);
    // What the check breaks off with names no file: one after the other tells which.
    const apart: string[] = [];
    for (const file of files)
      append(
        apart,
        (await this.#check(seed, [file])).map((fault) => `${file}: ${fault}`),
      );
    return apart.length > 0 ? apart : broken;
  }

  async remove(): Promise<void> {
    await this.#checker.end();
    rmSync(this.#folder, { recursive: true });
  }

  #filesFor(seed: number): string[] {
    const all = [...this.#originals.keys()];
    // No two seeds in a row change the same files.
    return Array.from(
      { length: this.#together },
      (_, index) => all[(seed * this.#together + index) % all.length] ?? '',
    );
  }

  async #check(seed: number, files: readonly string[]): Promise<string[]> {
    for (const [index, file] of [...this.#originals.keys()].entries()) {
      if (!files.includes(file)) continue;
      const text = this.#originals.get(file) ?? '';
      writeFileSync(join(this.#folder, file), mutate(text, this.#donors, seed * 1_000 + index));
    }
    const answer = await this.#checker.check({ folder: this.#folder, files: files.filter(isText) });
    const faults = this.#faultsOf(answer);
    for (const file of files) writeFileSync(join(this.#folder, file), this.#originals.get(file) ?? '');
    return faults;
  }

  #faultsOf({ diagnostics, lost, broken }: Answer): string[] {
    if (broken !== undefined) return [broken];
    return [...diagnosticFaults(this.#folder, diagnostics ?? []), ...(lost ?? [])];
  }
}

function filesIn(folder: string, isWanted: (file: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isWanted).sort();
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
