import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Option of the commands that write files from the content. */
export const compareOption = {
  help: { zh: '不寫，只看檔案是不是最新', en: 'write nothing, only tell whether the files are up to date' },
} as const;

/**
 * Writes files into a folder, by their paths below it; or, when only comparing, prints each one that differs and exits
 * with code 1.
 */
export function writeOrCompare(folder: string, files: ReadonlyMap<string, string>, comparing: boolean): void {
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (!comparing) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      process.stderr.write(`${file}: 不是最新的。 It is not up to date.\n`);
      process.exitCode = 1;
    }
  }
}
