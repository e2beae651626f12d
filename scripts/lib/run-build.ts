import { buildSite, buildStages } from '../../src/build/build-site.ts';
import { ForeignFolderError } from '../../src/build/swap-folder.ts';
import { printStages } from '../../src/build/stages.ts';
import { hasErrors } from '../../src/check/inspect.ts';
import { ClockError } from '../../src/model/clock.ts';
import { misuse } from './arguments.ts';
import { fromInvocation } from './paths.ts';
import { printInspection, reportLanguage } from './report.ts';

/** What the command line of a build says. */
interface BuildArguments {
  content?: string;
  out?: string;
  now?: string;
  lang?: string;
}

/** Builds as the command line says; ends the process when there is nothing to go on with. */
export async function runBuild({
  content = 'content',
  out = 'dist',
  now,
  lang,
}: BuildArguments): Promise<void> {
  try {
    const options = { content: fromInvocation(content), out: fromInvocation(out), now };
    const inspection = await buildSite(options, printStages(buildStages));
    printInspection(inspection, reportLanguage(lang), process.stderr);
    if (hasErrors(inspection)) process.exit(1);
  } catch (error) {
    if (!(error instanceof ClockError) && !(error instanceof ForeignFolderError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(misuse);
  }
}
