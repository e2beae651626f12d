import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { rulesTable } from '../src/gate/report/rules-table.ts';
import { ruleFacts } from '../src/gate/rules/rule-facts.ts';
import { readArguments } from './lib/arguments.ts';
import { projectRoot } from './lib/paths.ts';

readArguments({ command: 'npm run docs:rules', options: {} });
const file = join(projectRoot, 'src', 'gate', 'rules.md');
writeFileSync(file, await format(rulesTable(ruleFacts), { parser: 'markdown', printWidth: 110 }));
