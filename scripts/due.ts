import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutyMarkdown } from '../src/authoring/duties/duty-markdown.ts';
import { dutyTable } from '../src/authoring/duties/duty-table.ts';
import { listDuties } from '../src/authoring/duties/list-duties.ts';
import { inspect } from '../src/check/inspect.ts';
import { csvOf } from '../src/metadata/open-data/csv.ts';
import { odsOf } from '../src/metadata/open-data/ods.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { exitWithErrors, orExitWithMessage } from './lib/failure.ts';
import { fromInvocation, typedOrProject } from './lib/paths.ts';
import { readSite, todayOf } from './lib/read-site.ts';
import { exitWithReader, reportLanguage } from './lib/report.ts';

const { content, lang, now } = sharedOptions;
const { values, switches } = readArguments({
  command: 'npm run -s due --',
  options: {
    department: { value: 'ID', help: { zh: '只列這個部門', en: 'only what this department owes' } },
    soon: {
      value: 'DAYS',
      help: {
        zh: '幾天內到期也列出來（預設依 site.yaml，30 天）',
        en: 'lists what is due within so many days too (as site.yaml says unless told)',
      },
    },
    csv: { value: 'FILE', help: { zh: '寫成 CSV 檔', en: 'writes a CSV file' } },
    ods: { value: 'FILE', help: { zh: '寫成 ODS 試算表', en: 'writes an ODS spreadsheet' } },
    markdown: { help: { zh: '印成 Markdown，可以貼進議題', en: 'prints Markdown, for an issue' } },
    'markdown-dir': {
      value: 'DIR',
      help: {
        zh: '每個有待辦的部門寫一個 Markdown 檔',
        en: 'writes a Markdown file for each department that owes something',
      },
    },
    content,
    now,
    lang,
  },
});
exitWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
await orExitWithMessage(language, async () => {
  const site = await readSite(folder, language);
  const { department, soon = String(site.file.review.soonDays) } = values;
  const known = site.departments.map(({ id }) => id);
  if (!/^\d{1,4}$/.test(soon))
    return exitWithErrors([
      { zh: '--soon 要寫天數，例如 30。', en: '--soon takes a number of days, such as 30.' },
    ]);
  if (department !== undefined && !known.includes(department)) {
    const list = known.join(' | ');
    return exitWithErrors([
      {
        zh: `沒有部門「${department}」，可填 ${list}。`,
        en: `There is no department “${department}”; there are ${list}.`,
      },
    ]);
  }
  const today = todayOf(site, values.now);
  const all = listDuties(site, await inspect(folder, today), today, Number(soon));
  const duties = all.filter((duty) => department === undefined || duty.department.id === department);
  const table = dutyTable(site, duties, language);
  if (values.csv !== undefined) writeFileSync(fromInvocation(values.csv), csvOf(table));
  if (values.ods !== undefined) writeFileSync(fromInvocation(values.ods), await odsOf(table, 'due', today));
  const out = values['markdown-dir'];
  if (out !== undefined) {
    mkdirSync(fromInvocation(out), { recursive: true });
    for (const { id } of site.departments) {
      const own = duties.filter((duty) => duty.department.id === id);
      const file = join(fromInvocation(out), `${id}.md`);
      if (own.length > 0) writeFileSync(file, dutyMarkdown(site, own, language));
    }
  }
  process.stdout.write(
    switches.has('markdown')
      ? dutyMarkdown(site, duties, language)
      : table.rows.map((row) => `${row.filter((cell) => cell !== null).join('  ')}\n`).join(''),
  );
});
