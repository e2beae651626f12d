import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from '../model/item.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { readFigures } from '../model/surveys/figures.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** The figures of a survey are one of its files, and have a row for each question and a share for each year. */
export const surveyFigures: SiteRule = (content) =>
  itemsOf(content.site.items, 'surveys').flatMap(({ original, attachments }) => {
    const { figures, questions, attachments: listed } = original.data;
    const names = listed.map(({ file }) => file).filter((name) => name.endsWith('.csv'));
    if (!names.includes(figures)) {
      return [
        makeDiagnostic('missing-attachment', locationOfFact(content, original.file, ['figures']), {
          values: { file: figures },
          expected: listChoices(names),
          suggestion: closestMatch(figures, names),
        }),
      ];
    }
    const attachment = attachments.find(({ name }) => name === figures);
    if (!attachment) return [];
    const { file } = attachment;
    const ids = questions.map(({ id }) => id);
    const { errors } = readFigures(readFileSync(join(content.site.folder, file), 'utf8'), ids);
    return errors.map(({ line, written, expected }) =>
      makeDiagnostic('survey-figure', { file, line, column: 1 }, { values: { written }, expected }),
    );
  });
