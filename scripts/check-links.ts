import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { askLinks } from '../src/check/external/ask-links.ts';
import { externalLinks } from '../src/check/external/external-links.ts';
import { historyText, parseHistory, rememberDay } from '../src/check/external/link-history.ts';
import { linkProblems } from '../src/check/external/link-problems.ts';
import { isPublicAddress } from '../src/check/external/public-address.ts';
import { problemLine, problemSummary } from '../src/check/print-problems.ts';
import { githubAnnotations } from '../src/check/report/github.ts';
import { resolveClock } from '../src/model/clock.ts';
import { dayIn } from '../src/model/dates.ts';
import { loadContent } from '../src/model/load/load-content.ts';
import { compareProblems } from '../src/model/problem.ts';
import { misuse, readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orEndWithSentence } from './lib/failure.ts';
import { fromInvocation, fromProject, typedOrProject } from './lib/paths.ts';
import { endWithReader, reportLanguage, showWhile } from './lib/report.ts';

const { content, lang, now } = sharedOptions;
const { values, switches } = readArguments({
  command: 'npm run -s check:links --',
  options: {
    content,
    lang,
    now,
    history: {
      value: 'FILE',
      help: { zh: '記下哪幾天失敗的檔案', en: 'file that keeps the days of failures' },
    },
    json: { help: { zh: '以 JSON 輸出', en: 'print as JSON' } },
    github: { help: { zh: '輸出 GitHub 註解', en: 'print GitHub annotations' } },
  },
});
endWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
await orEndWithSentence(async () => {
  const loaded = await loadContent(folder);
  if (!loaded.site) {
    process.stderr.write(`${loaded.problems.map((problem) => problemLine(problem, language)).join('\n')}\n`);
    process.exit(misuse);
  }
  const { site } = loaded;
  // Links are asked for now, whatever day the content is from.
  const clock = resolveClock(site.items, folder, values.now ?? new Date().toISOString(), {});
  const today = dayIn(site.file.timeZone, clock);
  const file = values.history === undefined ? undefined : fromInvocation(values.history);
  const before = parseHistory(
    file ?? '',
    file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
  const links = externalLinks(loaded);
  const working =
    language === 'zh' ? `查 ${String(links.length)} 個連結…` : `Asking for ${String(links.length)} links…`;
  const bounds = { timeout: 15_000, mayAsk: isPublicAddress };
  const verdicts = await showWhile(working, () => askLinks(links, bounds));
  const history = rememberDay(before, verdicts, today);
  if (file !== undefined) writeFileSync(file, historyText(history));
  const problems = linkProblems(links, verdicts, history).sort(compareProblems);
  if (switches.has('json')) {
    process.stdout.write(
      `${JSON.stringify({ links: links.length, asked: verdicts.size, problems }, null, 2)}\n`,
    );
  } else {
    if (switches.has('github')) process.stdout.write(githubAnnotations(problems, fromProject(folder)));
    const count = `${String(verdicts.size)}/${String(links.length)}`;
    const lines = problems.map((problem) => problemLine(problem, language));
    lines.push(`${problemSummary(problems, language)} (${count} ${language === 'zh' ? '個連結' : 'links'})`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
