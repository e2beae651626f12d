import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vscodeFiles } from '../src/authoring/vscode/vscode-files.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot, typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';

readArguments({ command: 'npm run schemas', options: {} });
const site = await readSite(typedOrProject(undefined, 'content'), reportLanguage(undefined));
for (const [name, text] of vscodeFiles(site)) {
  const file = join(projectRoot, '.vscode', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
