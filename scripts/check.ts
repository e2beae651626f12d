import { hasErrors, inspect } from '../src/check/inspect.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orEndWithSentence } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { endWithReader, printInspection, reportLanguage, showWhile } from './lib/report.ts';

const { content, lang, now } = sharedOptions;
const { values, switches } = readArguments({
  command: 'npm run -s check --',
  options: { content, lang, now, json: { help: { zh: '以 JSON 輸出', en: 'print as JSON' } } },
});
endWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
const working = language === 'zh' ? `檢查 ${folder}…` : `Checking ${folder}…`;
const inspection = await showWhile(working, () => orEndWithSentence(() => inspect(folder, values.now)));
if (switches.has('json')) {
  const { items, seconds, problems } = inspection;
  process.stdout.write(`${JSON.stringify({ items, seconds, problems }, null, 2)}\n`);
} else printInspection(inspection, language);
process.exitCode = hasErrors(inspection) ? 1 : 0;
