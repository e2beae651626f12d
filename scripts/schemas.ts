import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeFiles } from '../src/authoring/vscode/vscode-files.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot, typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';
import { compareOption, writeOrCompare } from './lib/write-or-compare.ts';

const { switches } = readArguments({ command: 'npm run schemas --', options: { check: compareOption } });
const comparing = switches.has('check');
const site = await readSite(typedOrProject(undefined, 'content'), reportLanguage(undefined));
const folder = join(projectRoot, '.vscode');
const files = vscodeFiles(site);
writeOrCompare(folder, files, comparing);
// A registry or kind that is gone leaves no schema behind.
for (const name of readdirSync(join(folder, 'schemas'))) {
  const file = join(folder, 'schemas', name);
  if (files.has(`schemas/${name}`)) continue;
  if (!comparing) rmSync(file);
  else {
    process.stderr.write(`${file}: 沒有用了。 It is of no use any more.\n`);
    process.exitCode = 1;
  }
}
