import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { askEverydayQueries } from './lib/everyday-queries.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { reportLanguage } from './lib/report.ts';

/** `npm run check:queries`: whether the built site's search finds what the content's `checks.yaml` says readers look for. */
const { values } = readArguments({
  command: 'npm run check:queries --',
  options: {
    content: sharedOptions.content,
    site: {
      value: 'DIR',
      help: { zh: '建好的網站資料夾（預設 dist）', en: 'built folder (dist unless told)' },
    },
    lang: sharedOptions.lang,
  },
});
const language = reportLanguage(values.lang);
await orExitWithMessage(language, async () => {
  const { checks } = await readSite(typedOrProject(values.content, 'content'), language);
  const answers = await askEverydayQueries(typedOrProject(values.site, 'dist'), checks?.queries ?? []);
  const failed = answers.filter(({ missed }) => missed.length > 0);
  const told = {
    zh: (query: string, pages: string) => `查「${query}」，前五筆沒有：${pages}`,
    en: (query: string, pages: string) => `“${query}” does not find among the first five: ${pages}`,
  }[language];
  const sum = {
    zh: `${String(answers.length)} 個查詢，${String(failed.length)} 個找不齊`,
    en: `${String(answers.length)} queries, ${String(failed.length)} without all their pages`,
  }[language];
  const lines = failed.map(({ query, missed }) => told(query, missed.join(' ')));
  process.stdout.write(`${[...lines, sum].join('\n')}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
});
