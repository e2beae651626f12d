import { ForeignFolderError } from '../../src/build/atomic-output.ts';
import type { Sentence } from '../../src/authoring/new-item/answer-errors.ts';
import { ItemExistsError } from '../../src/authoring/new-item/write-new-item.ts';
import { BrowserNotFoundError } from '../../src/gate/browser/browser-not-found-error.ts';
import { CodeListError } from '../../src/gate/codes/import-codes.ts';
import { LinkHistoryError } from '../../src/check/external/link-history.ts';
import { GateError } from '../../src/gate/run/gate-error.ts';
import { ClockError } from '../../src/model/clock.ts';
import { misuse } from './arguments.ts';

/** What the machine refuses, by Node's code, in words a person can act on. */
const refusals: Readonly<Record<string, { zh: string; en: string }>> = {
  EACCES: { zh: '沒有權限。', en: 'Permission was denied.' },
  EADDRINUSE: {
    zh: '這個連接埠已有程式在用，請用 --port 換一個。',
    en: 'This port is in use; choose another with --port.',
  },
  EBUSY: {
    zh: '另一個程式正在使用，或它是掛載點。',
    en: 'Another program is using it, or it is a mount point.',
  },
  EEXIST: { zh: '這裡已有同名的檔案。', en: 'A file of this name is in the way.' },
  ENOSPC: { zh: '磁碟空間不足。', en: 'The disk is full.' },
  ENOTDIR: { zh: '這是檔案，不是資料夾。', en: 'This is a file, not a folder.' },
  EPERM: { zh: '沒有權限。', en: 'Permission was denied.' },
  EROFS: { zh: '這個磁碟不能寫入。', en: 'This disk cannot be written to.' },
};

/** Errors whose message is a sentence for the caller. */
const sentenced = [
  BrowserNotFoundError,
  ClockError,
  CodeListError,
  ForeignFolderError,
  GateError,
  ItemExistsError,
  LinkHistoryError,
];

/**
 * The message for an error of the call or of the machine; undefined for a bug of the program, which keeps its trace.
 */
export function failureMessage(error: unknown): string | undefined {
  if (sentenced.some((kind) => error instanceof kind))
    return error instanceof Error ? error.message : undefined;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const words = refusals[error.code];
  return words && `${subjectOf(error)}: ${words.zh} ${words.en}`;
}

/** Does the work; where it fails for a reason with a sentence, prints that and ends with code 2. */
export async function orExitWithMessage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const sentence = failureMessage(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exit(misuse);
  }
}

/** Prints the errors of a wrong call and exits with code 2. */
export function exitWithErrors(errors: readonly Sentence[]): never {
  process.stderr.write(errors.map(({ zh, en }) => `${zh} ${en}\n`).join(''));
  process.exit(misuse);
}

/** Asks; a person who leaves with Ctrl+C ends the command without a trace, as with any other. */
export async function endOfDialogue<Result>(dialogue: () => Promise<Result>): Promise<Result> {
  try {
    return await dialogue();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    process.exit(130);
  }
}

/** What was refused: a path, or a port. */
function subjectOf(error: Error): string {
  if ('port' in error) return `--port ${String(error.port)}`;
  return 'path' in error ? String(error.path) : error.message;
}
