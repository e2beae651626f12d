import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkLinks } from '../src/check/external/check-links.ts';
import { externalLinks } from '../src/check/external/external-links.ts';
import { historyText, parseHistory, recordDay } from '../src/check/external/link-history.ts';
import { linkDiagnostics } from '../src/check/external/link-diagnostics.ts';
import { isPublicAddress } from '../src/check/external/public-address.ts';
import { diagnosticLine, diagnosticSummary } from '../src/check/print-diagnostics.ts';
import { githubAnnotations } from '../src/check/report/github.ts';
import { resolveClock } from '../src/model/clock.ts';
import { dayIn } from '../src/model/dates.ts';
import { loadContent } from '../src/model/load/load-content.ts';
import { compareDiagnostics } from '../src/model/diagnostic.ts';
import { misuse, readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { fromInvocation, fromProject, typedOrProject } from './lib/paths.ts';
import { exitWithReader, reportLanguage, showWhile } from './lib/report.ts';

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
exitWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
await orExitWithMessage(language, async () => {
  const loaded = await loadContent(folder);
  if (!loaded.site) {
    process.stderr.write(
      `${loaded.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, language)).join('\n')}\n`,
    );
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
  const verdicts = await showWhile(working, () => checkLinks(links, bounds));
  const history = recordDay(before, verdicts, today);
  if (file !== undefined) writeFileSync(file, historyText(history));
  const diagnostics = linkDiagnostics(links, verdicts, history).sort(compareDiagnostics);
  if (switches.has('json')) {
    process.stdout.write(
      `${JSON.stringify({ links: links.length, asked: verdicts.size, problems: diagnostics }, null, 2)}\n`,
    );
  } else {
    if (switches.has('github')) process.stdout.write(githubAnnotations(diagnostics, fromProject(folder)));
    const count = `${String(verdicts.size)}/${String(links.length)}`;
    const lines = diagnostics.map((diagnostic) => diagnosticLine(diagnostic, language));
    lines.push(
      `${diagnosticSummary(diagnostics, language)} (${count} ${language === 'zh' ? '個連結' : 'links'})`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
});
