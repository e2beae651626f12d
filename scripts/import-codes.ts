import { diagnosticLine } from '../src/check/print-diagnostics.ts';
import { codes, editions } from '../src/gate/codes/codes.ts';
import { importCodes } from '../src/gate/codes/import-codes.ts';
import { writeCodes } from '../src/gate/codes/write-codes.ts';
import { readSheets } from '../src/model/registries/import/read-sheets.ts';
import { basename } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { fromInvocation } from './lib/paths.ts';
import { reportLanguage } from './lib/report.ts';

const { values } = readArguments({
  command: 'npm run import:codes --',
  options: {
    edition: {
      value: editions.join('|'),
      choices: editions,
      required: true,
      help: { zh: '網站無障礙規範的版本', en: 'edition of the standard' },
    },
    file: {
      value: 'FILE',
      required: true,
      help: { zh: '官方檢測碼清單，.ods 或 .csv', en: 'the official list of codes, .ods or .csv' },
    },
    lang: sharedOptions.lang,
  },
});
const language = reportLanguage(values.lang);
const file = fromInvocation(values.file ?? '');
const edition = editions.find((name) => name === values.edition) ?? '115.11';
const { sheets, diagnostics } = readSheets(file);
for (const diagnostic of diagnostics) process.stdout.write(`${diagnosticLine(diagnostic, language)}\n`);
if (diagnostics.some(({ severity }) => severity === 'error')) process.exit(1);
await orExitWithMessage(language, async () => {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const imported = importCodes(codes, rows, edition, basename(file));
  await writeCodes(imported.codes);
  const lines = [
    ...imported.added.map((code) => `+ ${code}`),
    ...imported.dropped.map((code) => `- ${code}`),
    language === 'zh'
      ? `${edition}：新增 ${String(imported.added.length)}、移除 ${String(imported.dropped.length)}。請執行 npm run docs:rules。`
      : `${edition}: ${String(imported.added.length)} added, ${String(imported.dropped.length)} dropped. Now run npm run docs:rules.`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
});
