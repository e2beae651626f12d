import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAndFix } from '../src/check/fix/check-and-fix.ts';
import { hasErrors, inspect, isBranch, type Inspection } from '../src/check/inspect.ts';
import { filterByPath } from '../src/check/filter-by-path.ts';
import { fixLines } from '../src/check/report/fixes.ts';
import { githubAnnotations } from '../src/check/report/github.ts';
import { sarifReport } from '../src/check/report/sarif.ts';
import { summaryMarkdown } from '../src/check/report/summary.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { exitWithErrors, orExitWithMessage } from './lib/failure.ts';
import { contentPath, fromInvocation, fromProject, textCache, typedOrProject } from './lib/paths.ts';
import { exitWithReader, printInspection, reportLanguage, showWhile } from './lib/report.ts';

const { content, lang, now } = sharedOptions;
const { values, switches, positional } = readArguments({
  command: 'npm run -s check --',
  positional: 'PATH',
  options: {
    content,
    lang,
    now,
    branch: {
      value: 'default|request',
      choices: ['default', 'request'],
      help: {
        zh: '檢查預設分支，或還沒合併的修改（預設 request）',
        en: 'the default branch, or a change that is not merged yet (request unless told)',
      },
    },
    fix: { help: { zh: '改好能安全改的，再檢查一次', en: 'make the safe changes, and check again' } },
    json: { help: { zh: '以 JSON 輸出', en: 'print as JSON' } },
    github: { help: { zh: '輸出 GitHub 註解', en: 'print GitHub annotations' } },
    sarif: { value: 'FILE', help: { zh: '寫出 SARIF 報告', en: 'write a SARIF report' } },
    summary: {
      value: 'FILE',
      help: {
        zh: '把編輯看得懂的摘要接在這個 Markdown 檔後面',
        en: 'append a summary for editors to this Markdown file',
      },
    },
  },
});
exitWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
const branch = isBranch(values.branch) ? values.branch : 'request';
const working = language === 'zh' ? `檢查 ${folder}…` : `Checking ${folder}…`;
const path = positional === undefined ? '' : contentPath(folder, fromInvocation(positional));
if (path !== '' && (path.startsWith('..') || !existsSync(join(folder, path))))
  exitWithErrors([
    {
      zh: `內容資料夾裡沒有「${path}」。請寫項目的資料夾或檔案，例如 content/faqs/power-out。`,
      en: `There is no “${path}” in the content folder. Name an item’s folder or file, such as content/faqs/power-out.`,
    },
  ]);
const check = async (): Promise<Inspection> => {
  const inspection = await inspect(folder, values.now, { branch, textCache });
  return path === '' ? inspection : filterByPath(inspection, path);
};
await orExitWithMessage(language, async () => {
  const { inspection, fixes } = await showWhile(working, async () =>
    switches.has('fix') ? checkAndFix(folder, check) : { inspection: await check(), fixes: [] },
  );
  if (switches.has('fix')) process.stderr.write(`${fixLines(fixes, language).join('\n')}\n`);
  const { items, seconds, diagnostics } = inspection;
  const prefix = fromProject(folder);
  if (values.sarif !== undefined) {
    const report = `${JSON.stringify(sarifReport(diagnostics, prefix), null, 2)}\n`;
    writeFileSync(fromInvocation(values.sarif), report);
  }
  if (values.summary !== undefined)
    appendFileSync(fromInvocation(values.summary), summaryMarkdown(inspection, language));
  if (switches.has('json')) {
    process.stdout.write(`${JSON.stringify({ items, seconds, problems: diagnostics }, null, 2)}\n`);
  } else {
    if (switches.has('github')) process.stdout.write(githubAnnotations(diagnostics, prefix));
    printInspection(inspection, language);
  }
  process.exitCode = hasErrors(inspection) ? 1 : 0;
});
