import { buildSite, buildStages } from '../../src/build/build-site.ts';
import { printStages } from '../../src/build/stages.ts';
import { hasErrors } from '../../src/check/inspect.ts';
import { orExitWithMessage } from './failure.ts';
import { textCache, typedOrProject } from './paths.ts';
import { printInspection, reportLanguage } from './report.ts';

/** What the command line of a build says. */
interface BuildArguments {
  content?: string;
  out?: string;
  now?: string;
  lang?: string;
}

/** Builds as the command line says; ends the process when there is nothing to go on with. */
export async function runBuild({ content, out, now, lang }: BuildArguments): Promise<void> {
  const options = {
    content: typedOrProject(content, 'content'),
    out: typedOrProject(out, 'dist'),
    now,
    textCache,
  };
  const language = reportLanguage(lang);
  const inspection = await orExitWithMessage(language, () => buildSite(options, printStages(buildStages)));
  printInspection(inspection, language, process.stderr);
  if (hasErrors(inspection)) process.exit(1);
}
