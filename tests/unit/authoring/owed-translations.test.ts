import { beforeAll, describe, expect, it } from 'vitest';
import { listDuties } from '../../../src/authoring/duties/list-duties.ts';
import { translationStatus } from '../../../src/authoring/translation-status.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { owedBy, type Rule } from '../../../src/model/diagnostic-texts.ts';
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
function dutiesOf(...diagnostics: Diagnostic[]): [string, number | undefined][] {
  return listDuties(site, { diagnostics }, '2026-03-05', 0)
    .filter(({ item }) => item.id === 'pages/contact')
    .map(({ type, places }) => [type, places]);
}

/** How the English text stands where this is found. */
function stateWith(...diagnostics: Diagnostic[]): string | undefined {
  const statuses = translationStatus(site, { diagnostics });
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
    const diagnostic = makeDiagnostic(rule, startOf(translation));
    expect(dutiesOf(diagnostic)).toEqual([['translation', 1]]);
    expect(stateWith(diagnostic)).toBe('incomplete');
  });

  it('where it is older than its original', () => {
    const diagnostic = makeDiagnostic('stale-translation', startOf(translation));
    expect(dutiesOf(diagnostic)).toEqual([['translation', 1]]);
    expect(stateWith(diagnostic)).toBe('stale');
    expect(stateWith(diagnostic, makeDiagnostic('empty-body', startOf(translation)))).toBe('incomplete');
  });

  it('where there is none', () => {
    expect(dutiesOf(makeDiagnostic('missing-language', startOf(original)))).toEqual([['translation', 1]]);
  });
});

describe('facts are owed', () => {
  it.each<Rule>([...words, 'pending-fact', 'pending-text'])('where the original lacks them: %s', (rule) => {
    const diagnostic = makeDiagnostic(rule, startOf(original));
    expect(dutiesOf(diagnostic, diagnostic)).toEqual([['facts', 2]]);
    expect(stateWith(diagnostic)).toBe('translated');
  });
});

it.each<Rule>(['broken-link', 'repeated-fact', 'untranslated-but-there', 'untracked-translation'])(
  'a mistake that is only to be corrected owes nothing: %s',
  (rule) => {
    expect(owedBy(rule)).toBeUndefined();
    expect(dutiesOf(makeDiagnostic(rule, startOf(translation)))).toEqual([]);
    expect(stateWith(makeDiagnostic(rule, startOf(translation)))).toBe('translated');
  },
);

it('what is found in another item is owed there', () => {
  expect(dutiesOf(makeDiagnostic('empty-body', startOf('pages/contact-us/index.en.md')))).toEqual([]);
});
