import { hasErrors, inspect } from '../src/check/inspect.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { fromInvocation } from './lib/paths.ts';
import { printInspection, reportLanguage } from './lib/report.ts';

const { content, lang } = sharedOptions;
const { values, switches } = readArguments({
  command: 'npm run check --',
  options: { content, lang, json: { help: { zh: '以 JSON 輸出', en: 'print as JSON' } } },
});
const inspection = await inspect(fromInvocation(values.content ?? 'content'));
if (switches.has('json')) {
  const { items, seconds, problems } = inspection;
  process.stdout.write(`${JSON.stringify({ items, seconds, problems }, null, 2)}\n`);
} else printInspection(inspection, reportLanguage(values.lang));
process.exitCode = hasErrors(inspection) ? 1 : 0;
