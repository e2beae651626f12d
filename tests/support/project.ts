import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The invented office that the tests read: an item of every kind, in two languages. Nothing in it changes by the day. */
export const officeFolder = join(projectRoot, 'tests', 'fixtures', 'office');

/** The clock of the tests' builds, so that they never depend on the day. */
export const testClock = '2026-11-23T00:00:00Z';

/** A new folder of the machine's temporary ones, and how to remove it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's scripts as a person would, and waits for it. */
export async function runScript(
  name: string,
  typed: readonly string[],
  { root = projectRoot, environment = {} }: { root?: string; environment?: Record<string, string> } = {},
): Promise<CommandResult> {
  const script = join(root, 'scripts', `${name}.ts`);
  const options = {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...typed], options);
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!isFailedCommand(error)) throw error;
    return error;
  }
}

function isFailedCommand(error: unknown): error is CommandResult {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stdout' in error;
}
