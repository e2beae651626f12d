import { checkbox, input, search, select, Separator } from '@inquirer/prompts';
import { slug as slugOf } from 'github-slugger';
import { catalogueOf } from '../../../src/i18n/catalogue.ts';
import type { Answers } from '../../../src/authoring/new-item/complete-answers.ts';
import { slugError } from '../../../src/authoring/new-item/answer-errors.ts';
import { localizedAnswers } from '../../../src/authoring/new-item/localized-answers.ts';
import type { ReportLanguage } from '../../../src/check/print-diagnostics.ts';
import { kindIds } from '../../../src/model/kinds/index.ts';
import { pickText } from '../../../src/model/localized.ts';
import type { Tree } from '../../../src/model/registries/classification.ts';
import type { Site } from '../../../src/model/site.ts';
import { classChoices } from './class-choices.ts';
import { questions, reviewCycles } from './questions.ts';

/** Where questions are shown and answered; the terminal by default. */
export interface Dialogue {
  input?: NodeJS.ReadableStream;
  output?: NodeJS.WritableStream;
}

/** Asks for what the answers still lack, one question at a time. */
export async function promptForItem(
  site: Site,
  given: Answers,
  language: ReportLanguage,
  dialogue: Dialogue = {},
): Promise<Answers> {
  const ask = questions[language];
  const theme = { style: { keysHelpTip: keyHelp(ask.keys) } };
  const own = site.locales.find((locale) => locale.startsWith(language)) ?? site.defaultLocale;
  const catalogue = catalogueOf(site, own);
  const kind =
    given.kind ??
    (await select(
      {
        message: ask.kind,
        choices: kindIds.map((id) => ({ value: id, name: catalogue[`kind.${id}`], description: id })),
        theme,
      },
      dialogue,
    ));
  const titles = [...given.titles];
  for (const { code, label } of site.file.locales) {
    if (localizedAnswers(site, titles)[code] !== undefined) continue;
    const isNeeded = code === site.defaultLocale;
    const title = await input(
      {
        message: isNeeded ? ask.title(label) : ask.titleLater(label),
        validate: (text) => !isNeeded || text.trim() !== '' || ask.needed,
      },
      dialogue,
    );
    if (title.trim() !== '') titles.push(`${code}=${title}`);
  }
  const latin = Object.values(localizedAnswers(site, titles)).find((title) => /^[\p{ASCII}]+$/u.test(title));
  const slug =
    given.slug ??
    (await input(
      {
        message: ask.slug,
        ...(latin === undefined ? {} : { default: slugOf(latin).replace(/[^a-z0-9]+/g, '-') }),
        validate: (text) => slugError(kind, text)?.[language] ?? true,
      },
      dialogue,
    ));
  const department =
    given.department ??
    (await select(
      {
        message: ask.department,
        choices: site.departments.map(({ id, name }) => ({ value: id, name: pickText(name, own).text })),
        theme,
      },
      dialogue,
    ));
  const audience =
    given.audience.length > 0
      ? given.audience
      : await checkbox(
          {
            message: ask.audience,
            choices: site.audiences.map(({ id, name }) => ({ value: id, name: pickText(name, own).text })),
            validate: (chosen) => chosen.length > 0 || ask.oneAtLeast,
            shortcuts: { all: null, invert: null },
            theme,
          },
          dialogue,
        );
  const askForClass = async (tree: Tree): Promise<readonly string[]> =>
    given[tree].length > 0
      ? given[tree]
      : [
          await search(
            {
              message: ask.classOf(catalogue[`tree.${tree}`]),
              source: (term) => {
                const found = classChoices(site.classification[tree], term ?? '');
                if (found.length === 0) return [new Separator(ask.noneFound)];
                // Nobody means the first of a hundred classes by pressing Enter: an empty line stands before it.
                return term ? found : [{ value: '', name: '', description: ask.typeOrChoose }, ...found];
              },
              validate: (code) => code !== '' || ask.typeOrChoose,
              theme,
            },
            dialogue,
          ),
        ];
  const classes = {
    theme: await askForClass('theme'),
    cake: await askForClass('cake'),
    service: await askForClass('service'),
  };
  const cycle =
    given.cycle ??
    (await select(
      {
        message: ask.cycle,
        choices: reviewCycles.map((months) => ({ value: months, name: ask.months(months) })),
        default: 12,
        theme,
      },
      dialogue,
    ));
  return { ...given, ...classes, kind, titles, slug, department, audience, cycle };
}

/** What the keys do, in the reader's language; the prompts themselves know English only. */
function keyHelp(words: Readonly<Record<string, string>>): (keys: [key: string, action: string][]) => string {
  return (keys) => keys.map(([key, action]) => `${words[key] ?? key} ${words[action] ?? action}`).join(' · ');
}
