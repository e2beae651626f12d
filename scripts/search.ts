import { filterKeys } from '../src/search/filters.ts';
import { sortOrders, type SearchAnswer } from '../src/search/answer.ts';
import { readFolder } from '../src/search/engine/read-folder.ts';
import { openSearch } from '../src/search/search.ts';
import { misuse, readArguments } from './lib/arguments.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { exitWithReader, reportLanguage } from './lib/report.ts';
import { findIndex, readFilters } from './lib/search-options.ts';

/** `npm run -s search -- "QUERY"`: the search of the results page, over a built folder, in a terminal. */
const {
  values,
  lists,
  switches,
  positional = '',
} = readArguments({
  command: 'npm run -s search --',
  positional: 'QUERY',
  brief: true,
  options: {
    site: {
      value: 'DIR',
      help: { zh: '建好的網站資料夾（預設 dist）', en: 'built folder (dist unless told)' },
    },
    locale: { value: 'TAG', help: { zh: '語言（預設中文）', en: 'language (Chinese unless told)' } },
    sort: {
      value: sortOrders.join('|'),
      choices: sortOrders,
      help: { zh: '排序：相似程度、時間、主題', en: 'order: relevance, date or topic' },
    },
    page: { value: 'N', help: { zh: '第幾頁', en: 'which page' } },
    size: { value: 'N', help: { zh: '一頁幾筆（預設 10）', en: 'results on a page (10 unless told)' } },
    filter: {
      value: 'KEY=VALUE',
      repeatable: true,
      help: { zh: '篩選，可重複，例如 type=faqs', en: 'filter, repeatable, such as type=faqs' },
    },
    json: { help: { zh: '以 JSON 輸出', en: 'print as JSON' } },
  },
});

exitWithReader(process.stdout);
await orExitWithMessage(reportLanguage(undefined), async () => {
  const site = typedOrProject(values.site, 'dist');
  const index =
    findIndex(site, values.locale) ??
    refuse(`${site}: 沒有${values.locale ?? ''}檢索索引。 No ${values.locale ?? ''} search index there.`);
  const filters = readFilters(lists.get('filter') ?? []);
  if ('wrong' in filters) return refuse(`--filter ${filters.wrong}: ${filterKeys.join(' | ')} = VALUE`);
  const { search } = await openSearch({ folder: index.folder, fetch: readFolder });
  const answer = await search({
    query: positional,
    page: readCount('page', values.page, 1),
    size: readCount('size', values.size, 10),
    sort: sortOrders.find((order) => order === values.sort) ?? 'relevance',
    filters,
    synonyms: true,
  });
  process.stdout.write(
    switches.has('json') ? `${JSON.stringify(plain(answer), null, 2)}\n` : readable(answer),
  );
});

/** The answer with its marks gone: texts as texts. */
function plain(answer: SearchAnswer): object {
  const results = answer.results.map((result) => ({
    ...result,
    title: textOf(result.title),
    excerpt: textOf(result.excerpt),
  }));
  return { ...answer, results };
}

function readable({
  total,
  page,
  pages,
  results,
  hints,
  suggestions,
  understood,
  ms,
  bytes,
}: SearchAnswer): string {
  const lines = results.map(
    ({ title, url, date, typeLabel, excerpt, file }) =>
      `${textOf(title)}${file ? ` [${file.name}]` : ''}\n  ${url}  ${typeLabel} ${date}\n  ${textOf(excerpt)}\n`,
  );
  const notes = [...hints, ...suggestions].map((note) => `${JSON.stringify(note)}\n`);
  const head = `${understood}: ${total} (${page}/${pages}), ${ms.toFixed(0)} ms, ${(bytes / 1000).toFixed(1)} KB\n`;
  return [head, ...notes, ...lines].join('');
}

function textOf(pieces: SearchAnswer['results'][number]['title']): string {
  return pieces.map(({ text }) => text).join('');
}

function readCount(name: string, typed: string | undefined, usual: number): number {
  const count = Number(typed ?? usual);
  return Number.isInteger(count) && count > 0 ? count : refuse(`--${name} ${typed ?? ''}: 1, 2, 3 …`);
}

function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(misuse);
}
