import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeowners } from '../src/authoring/codeowners.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot, typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';

readArguments({ command: 'npm run codeowners', options: {} });
const site = await readSite(typedOrProject(undefined, 'content'), reportLanguage(undefined));
mkdirSync(join(projectRoot, '.github'), { recursive: true });
writeFileSync(join(projectRoot, '.github', 'CODEOWNERS'), codeowners(site));
