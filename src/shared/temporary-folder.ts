import { tmpdir } from 'node:os';
import { MachineError } from './bilingual-error.ts';
import { makeWorkingFolder } from './working-folder.ts';

/** Makes a folder among the machine's temporary ones; whoever makes it removes it. */
export function makeTemporaryFolder(name: string): string {
  const parent = tmpdir();
  try {
    return makeWorkingFolder(parent, name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new MachineError({
      zh: `${parent}: 暫存資料夾不能使用（${code}）。請用環境變數 TMPDIR 指到可以寫入的資料夾。`,
      en: `${parent}: The folder for temporary files cannot be used (${code}). Set TMPDIR to one that can be written to.`,
    });
  }
}
