import { constants } from 'node:os';
import type { ReportLanguage } from '../../src/check/print-diagnostics.ts';
import type { Sentence } from '../../src/authoring/new-item/answer-errors.ts';
import { ItemExistsError } from '../../src/authoring/new-item/write-new-item.ts';
import { BrowserNotFoundError } from '../../src/gate/browser/browser-not-found-error.ts';
import { CodeListError } from '../../src/gate/codes/import-codes.ts';
import { LinkHistoryError } from '../../src/check/external/link-history.ts';
import { ClockError } from '../../src/model/clock.ts';
import { BilingualError, MachineError } from '../../src/shared/bilingual-error.ts';
import { misuse } from './arguments.ts';
import { machineFailure, systemFailure } from './system-errors.ts';

/** Errors whose message is a sentence in both languages: they may come before any language is chosen. */
const sentenced = [BrowserNotFoundError, ClockError, CodeListError, ItemExistsError, LinkHistoryError];

/** What is said of an error, and the code that the command ends with. */
export interface Failure {
  message: string;
  exitCode: number;
}

/**
 * What to say of an error of the call or of the machine; undefined for a bug of the program, which keeps its trace.
 */
export function failureOf(error: unknown, language: ReportLanguage): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof BilingualError) {
    const exitCode = error instanceof MachineError ? machineFailure : misuse;
    return { message: error.sentence[language], exitCode };
  }
  if (sentenced.some((kind) => error instanceof kind)) return { message: error.message, exitCode: misuse };
  const failure = systemFailure(codeOf(error));
  // A library may wrap what the system said in words of its own.
  if (!failure) return failureOf(error.cause, language);
  return { message: [...subjectOf(error), failure[language]].join(' '), exitCode: failure.exitCode };
}

/** Does the work; where it fails for a reason with a sentence, prints that in the language and ends with its code. */
export async function orExitWithMessage<Result>(
  language: ReportLanguage,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const endOn = (error: unknown): void => {
    const failure = failureOf(error, language);
    if (!failure) return;
    process.stderr.write(`${failure.message}\n`);
    process.exit(failure.exitCode);
  };
  // A library may do a part of the work where nobody waits for it.
  process.on('uncaughtExceptionMonitor', endOn);
  try {
    return await work();
  } catch (error) {
    endOn(error);
    throw error;
  } finally {
    process.off('uncaughtExceptionMonitor', endOn);
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

/** The system's code of an error. Libraries in Rust write its number into their words. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string' && systemFailure(error.code)) return error.code;
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  return Object.entries(constants.errno).find(([, value]) => String(value) === number)?.[0] ?? '';
}

/** What failed, where it is known: a path, or a port. */
function subjectOf(error: Error): string[] {
  if ('port' in error) return [`--port ${String(error.port)}:`];
  return 'path' in error ? [`${String(error.path)}:`] : [];
}
