import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const refusal = z.object({ error: z.object({ code: z.literal('E404') }) });

/**
 * The hash of a version of a package, from the registry that npm is configured with; undefined where the registry has
 * no such version. Any other trouble is thrown: a registry that does not answer says nothing of a package.
 */
export async function integrityOf(name: string, version: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('npm', ['view', `${name}@${version}`, 'dist.integrity', '--json']);
    // npm prints nothing for a field that a package does not have.
    return stdout.trim() === '' ? undefined : z.string().parse(JSON.parse(stdout));
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}

function isMissing(thrown: unknown): boolean {
  if (!(thrown instanceof Error && 'stdout' in thrown && typeof thrown.stdout === 'string')) return false;
  try {
    return refusal.safeParse(JSON.parse(thrown.stdout)).success;
  } catch {
    return false;
  }
}
