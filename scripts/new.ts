import { completeAnswers, missingAnswers, type Answers } from '../src/authoring/new-item/complete-answers.ts';
import { answerErrors } from '../src/authoring/new-item/answer-errors.ts';
import { newItemFiles } from '../src/authoring/new-item/new-item-files.ts';
import { writeNewItem } from '../src/authoring/new-item/write-new-item.ts';
import { kindIds } from '../src/model/kinds/index.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { endOfDialogue, exitWithErrors, orExitWithMessage } from './lib/failure.ts';
import { promptForItem } from './lib/new-item/prompt-for-item.ts';
import { newItemOptions } from './lib/new-item/options.ts';
import { newItemReport } from './lib/new-item/report.ts';
import { typedOrProject } from './lib/paths.ts';
import { reportLanguage } from './lib/report.ts';
import { readSite, todayOf } from './lib/read-site.ts';

const { content, lang } = sharedOptions;
const { values, lists } = readArguments({
  command: 'npm run new --',
  options: { ...newItemOptions, content, now: sharedOptions.now, lang },
});
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
await orExitWithMessage(language, async () => {
  const site = await readSite(folder, language);
  const today = todayOf(site, values.now);
  const typed: Answers = {
    kind: kindIds.find((id) => id === values.kind),
    slug: values.slug,
    titles: lists.get('title') ?? [],
    summaries: lists.get('summary') ?? [],
    department: values.department,
    audience: lists.get('audience') ?? [],
    theme: lists.get('theme') ?? [],
    cake: lists.get('cake') ?? [],
    service: lists.get('service') ?? [],
    cycle: values.cycle === undefined ? undefined : Number(values.cycle),
  };
  const isAsked = process.stdin.isTTY && missingAnswers(typed).length > 0;
  const answers = isAsked ? await endOfDialogue(() => promptForItem(site, typed, language)) : typed;
  const complete = completeAnswers(site, answers, today);
  if ('errors' in complete) return exitWithErrors(complete.errors);
  const { item } = complete;
  const errors = answerErrors(site, item);
  if (errors.length > 0) return exitWithErrors(errors);
  const written = writeNewItem(folder, item, newItemFiles(site, item, today));
  process.stdout.write(newItemReport(written, folder, language));
});
