import { githubAnnotations } from '../src/gate/report/github.ts';
import { writeReports } from '../src/gate/report/write-reports.ts';
import { terminalReport } from '../src/gate/report/terminal.ts';
import { barriersOf } from '../src/gate/run/gate-report.ts';
import { printProgress } from '../src/gate/run/progress.ts';
import { runGate } from '../src/gate/run/run-gate.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { readGateCommand } from './lib/gate-options.ts';
import { exitWithReader, reportLanguage } from './lib/report.ts';

exitWithReader(process.stdout);
// Playwright closes its browsers then, and would let the run go on with new ones.
process.once('SIGTERM', () => process.exit(143));
const { run, out, github, lang } = await orExitWithMessage(reportLanguage(undefined), readGateCommand);
const language = reportLanguage(lang);
await orExitWithMessage(language, async () => {
  const done = await runGate(run, printProgress(process.stderr));
  await writeReports(done, run, out);
  if (github) process.stdout.write(githubAnnotations(done.report));
  process.stdout.write(terminalReport(done, language));
  process.exitCode = barriersOf(done.report).length > 0 ? 1 : 0;
});
