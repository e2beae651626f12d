import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';

/** Path of a case's page below its root: the British pages look for their files one folder up. */
export const casePage = '/tests/';

/** Makes a site of one case, with the files of the sample beside it. What the sample leaves out is simply not there. */
export function writeCase(folder: string, { html }: Pick<Case, 'html'>, assets: string | undefined): void {
  mkdirSync(join(folder, casePage), { recursive: true });
  writeFileSync(join(folder, casePage, 'index.html'), html);
  if (assets !== undefined && existsSync(assets) && html.includes('../assets/')) {
    cpSync(assets, join(folder, 'assets'), { recursive: true });
  }
}
