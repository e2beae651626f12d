import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs git in a repository of a test, and gives what it printed. */
export async function git(folder: string, ...typed: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...typed], { cwd: folder });
  return stdout;
}

/** Makes a folder a repository whose main branch holds all that is in it. */
export async function makeRepository(folder: string): Promise<void> {
  await git(folder, 'init', '-q', '-b', 'main');
  await git(folder, 'config', 'user.name', 'Editor');
  await git(folder, 'config', 'user.email', 'editor@office.example');
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-q', '-m', 'The content as it was');
}
