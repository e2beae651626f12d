import { addMonths, type IsoDate } from '../../shared/days.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { Site } from '../../model/site.ts';
import { localizedAnswers } from './localized-answers.ts';
import type { NewItem } from './new-item-files.ts';
import type { Sentence } from './answer-errors.ts';

/** What a person or a command line says about a new item, as far as it does. */
export interface Answers {
  kind?: KindId | undefined;
  slug?: string | undefined;
  titles: readonly string[];
  summaries: readonly string[];
  department?: string | undefined;
  audience: readonly string[];
  theme: readonly string[];
  cake: readonly string[];
  service: readonly string[];
  /** Months between two reviews. */
  cycle?: number | undefined;
}

/** The answers that an item cannot begin without, and which of them are missing. */
export function missingAnswers(answers: Answers): string[] {
  const given: Record<string, unknown> = {
    kind: answers.kind,
    slug: answers.slug,
    title: answers.titles[0],
    department: answers.department,
    audience: answers.audience[0],
    theme: answers.theme[0],
    cake: answers.cake[0],
    service: answers.service[0],
    cycle: answers.cycle,
  };
  return Object.keys(given).filter((name) => given[name] === undefined);
}

/** The item that complete answers describe, or what is wrong with them. */
export function completeAnswers(
  site: Site,
  answers: Answers,
  today: IsoDate,
): { item: NewItem } | { errors: Sentence[] } {
  const { kind, slug, department, audience, cycle, theme, cake, service } = answers;
  const missing = missingAnswers(answers);
  if (
    kind === undefined ||
    slug === undefined ||
    department === undefined ||
    cycle === undefined ||
    missing[0]
  ) {
    const names = missing.map((name) => `--${name}`).join(' ');
    return { errors: [{ zh: `還缺 ${names}。`, en: `Still missing: ${names}.` }] };
  }
  return {
    item: {
      kind,
      slug,
      titles: localizedAnswers(site, answers.titles),
      summaries: localizedAnswers(site, answers.summaries),
      department,
      audience,
      classification: { theme, cake, service },
      reviewDue: addMonths(today, cycle),
    },
  };
}
