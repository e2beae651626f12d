import { join } from 'node:path';
import { codeowners } from '../src/authoring/codeowners.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot, typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';
import { compareOption, writeOrCompare } from './lib/write-or-compare.ts';

const { switches } = readArguments({ command: 'npm run codeowners --', options: { check: compareOption } });
const site = await readSite(typedOrProject(undefined, 'content'), reportLanguage(undefined));
const files = new Map([['CODEOWNERS', codeowners(site)]]);
writeOrCompare(join(projectRoot, '.github'), files, switches.has('check'));
