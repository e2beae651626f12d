import { join } from 'node:path';
import { codeowners } from '../src/authoring/codeowners.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot, typedOrProject } from './lib/paths.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';
import { compareOption, writeOrCompare } from './lib/write-or-compare.ts';

const { switches } = readArguments({ command: 'npm run codeowners --', options: { check: compareOption } });
const language = reportLanguage(undefined);
await orExitWithMessage(language, async () => {
  const site = await readSite(typedOrProject(undefined, 'content'), language);
  const files = new Map([['CODEOWNERS', codeowners(site)]]);
  writeOrCompare(join(projectRoot, '.github'), files, switches.has('check'));
});
