import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLocale, type ItemOf } from '../model/item.ts';
import { readFigures } from '../model/surveys/figures.ts';
import type { PageContext } from './page-context.ts';

/** What people answered, question by question. */
export interface SurveyResults {
  years: string[];
  questions: { title: string; values: (number | undefined)[] }[];
}

/** The figures of a survey under the titles of its questions. The check has read them before. */
export function surveyResults({ site, locale }: PageContext, item: ItemOf<'surveys'>): SurveyResults {
  const { figures: name, questions } = inLocale(item, locale).data;
  const csv = readFileSync(join(site.folder, item.folder, name), 'utf8');
  const { figures } = readFigures(
    csv,
    questions.map(({ id }) => id),
  );
  return {
    years: figures.years,
    questions: questions.map(({ id, title }) => ({
      title,
      values: figures.rows.find((row) => row.id === id)?.values ?? [],
    })),
  };
}
