import { ForeignFolderError } from '../../src/build/atomic-output.ts';
import type { Sentence } from '../../src/authoring/new-item/answer-errors.ts';
import { ItemExistsError } from '../../src/authoring/new-item/write-new-item.ts';
import { BrowserNotFoundError } from '../../src/gate/browser/browser-not-found-error.ts';
import { CodeListError } from '../../src/gate/codes/import-codes.ts';
import { LinkHistoryError } from '../../src/check/external/link-history.ts';
import { GateError } from '../../src/gate/run/gate-error.ts';
import { ClockError } from '../../src/model/clock.ts';
import { misuse } from './arguments.ts';

/** Exit code where the machine failed: neither the content nor the call is wrong. */
const machineFailure = 3;

/** Why something failed, by Node's code, in words a person can act on. */
type Reasons = Readonly<Record<string, { zh: string; en: string }>>;

/** What the caller can mend by calling otherwise. */
const wrongCalls: Reasons = {
  EADDRINUSE: {
    zh: '這個連接埠已有程式在用，請用 --port 換一個。',
    en: 'This port is in use; choose another with --port.',
  },
  EEXIST: { zh: '這裡已有同名的檔案。', en: 'A file of this name is in the way.' },
  EISDIR: { zh: '這是資料夾，不是檔案。', en: 'This is a folder, not a file.' },
  ENAMETOOLONG: { zh: '這個名稱太長。', en: 'This name is too long.' },
  ENOTDIR: { zh: '這是檔案，不是資料夾。', en: 'This is a file, not a folder.' },
};

/** What whoever keeps the machine has to mend. */
const machineFaults: Reasons = {
  EACCES: { zh: '沒有權限。', en: 'Permission was denied.' },
  EBUSY: {
    zh: '另一個程式正在使用，或它是掛載點。',
    en: 'Another program is using it, or it is a mount point.',
  },
  EDQUOT: { zh: '磁碟配額用完了。', en: 'The quota of the disk is used up.' },
  EFBIG: { zh: '檔案超過系統允許的大小。', en: 'The file is larger than the system allows.' },
  EIO: { zh: '磁碟讀寫失敗，可能壞了。', en: 'The disk failed and may be damaged.' },
  EMFILE: { zh: '開啟的檔案太多。', en: 'Too many files are open.' },
  ENFILE: { zh: '系統開啟的檔案太多。', en: 'The system has too many files open.' },
  ENOMEM: { zh: '記憶體不足。', en: 'There is not enough memory.' },
  ENOSPC: { zh: '磁碟空間不足。', en: 'The disk is full.' },
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

/** What is said of an error, and the code that the command ends with. */
export interface Failure {
  message: string;
  exitCode: number;
}

/**
 * What to say of an error of the call or of the machine; undefined for a bug of the program, which keeps its trace.
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (sentenced.some((kind) => error instanceof kind)) return { message: error.message, exitCode: misuse };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fault = machineFaults[code];
  const words = fault ?? wrongCalls[code];
  // A library may wrap what the system said in words of its own.
  if (!words) return failureOf(error.cause);
  const message = [...subjectOf(error), words.zh, words.en].join(' ');
  return { message, exitCode: fault ? machineFailure : misuse };
}

/** Does the work; where it fails for a reason with a sentence, prints that and ends with its code. */
export async function orExitWithMessage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    process.stderr.write(`${failure.message}\n`);
    process.exit(failure.exitCode);
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

/** What failed, where it is known: a path, or a port. */
function subjectOf(error: Error): string[] {
  if ('port' in error) return [`--port ${String(error.port)}:`];
  return 'path' in error ? [`${String(error.path)}:`] : [];
}
