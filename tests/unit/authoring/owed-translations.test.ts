import { beforeAll, describe, expect, it } from 'vitest';
import { listDuties } from '../../../src/authoring/duties/list-duties.ts';
import { translationStatus } from '../../../src/authoring/translation-status.ts';
import { makeProblem, startOf, type Problem } from '../../../src/model/problem.ts';
import { owedBy, type Rule } from '../../../src/model/problem-texts.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

const original = 'pages/contact/index.zh-TW.md';
const translation = 'pages/contact/index.en.md';

/** What a department owes where these are found. */
function dutiesOf(...problems: Problem[]): [string, number | undefined][] {
  return listDuties(site, { problems }, '2026-03-05', 0)
    .filter(({ item }) => item.id === 'pages/contact')
    .map(({ type, places }) => [type, places]);
}

/** How the English text stands where this is found. */
function stateWith(...problems: Problem[]): string | undefined {
  const statuses = translationStatus(site, { problems });
  return statuses.find(({ item, locale }) => item.id === 'pages/contact' && locale === 'en')?.state;
}

const incomplete: readonly Rule[] = [
  'untranslated-field',
  'untranslated-entry',
  'unknown-translated-entry',
  'word-only-in-translation',
  'different-headings',
  'different-steps',
  'different-tables',
  'different-files',
  'glossary-term',
];
const words: readonly Rule[] = ['placeholder-left', 'placeholder-in-text', 'empty-text', 'empty-body'];

describe('a translation is owed', () => {
  it.each([...incomplete, ...words])('where it is not what its original is: %s', (rule) => {
    const problem = makeProblem(rule, startOf(translation));
    expect(dutiesOf(problem)).toEqual([['translation', 1]]);
    expect(stateWith(problem)).toBe('incomplete');
  });

  it('where it is older than its original', () => {
    const problem = makeProblem('stale-translation', startOf(translation));
    expect(dutiesOf(problem)).toEqual([['translation', 1]]);
    expect(stateWith(problem)).toBe('stale');
    expect(stateWith(problem, makeProblem('empty-body', startOf(translation)))).toBe('incomplete');
  });

  it('where there is none', () => {
    expect(dutiesOf(makeProblem('missing-language', startOf(original)))).toEqual([['translation', 1]]);
  });
});

describe('facts are owed', () => {
  it.each<Rule>([...words, 'pending-fact', 'pending-text'])('where the original lacks them: %s', (rule) => {
    const problem = makeProblem(rule, startOf(original));
    expect(dutiesOf(problem, problem)).toEqual([['facts', 2]]);
    expect(stateWith(problem)).toBe('translated');
  });
});

it.each<Rule>(['broken-link', 'repeated-fact', 'untranslated-but-there', 'untracked-translation'])(
  'a mistake that is only to be corrected owes nothing: %s',
  (rule) => {
    expect(owedBy(rule)).toBeUndefined();
    expect(dutiesOf(makeProblem(rule, startOf(translation)))).toEqual([]);
    expect(stateWith(makeProblem(rule, startOf(translation)))).toBe('translated');
  },
);

it('what is found in another item is owed there', () => {
  expect(dutiesOf(makeProblem('empty-body', startOf('pages/contact-us/index.en.md')))).toEqual([]);
});
