import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedBills } from '../../../src/check/expectations/bills.ts';
import { expectedHandbooks } from '../../../src/check/expectations/handbooks.ts';
import { expectedPlans } from '../../../src/check/expectations/plans.ts';
import { expectedQueries } from '../../../src/check/expectations/queries.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { officeFolder, temporaryFolder } from '../../support/project.ts';
import { replace } from '../../support/make-content.ts';

const rules = [expectedBills, expectedPlans, expectedHandbooks, expectedQueries];
const checks = 'checks.yaml';
const tariff = 'tariffs/lighting/index.zh-TW.md';
const plan = 'plans/service-quality-104/index.zh-TW.md';
const planEn = 'plans/service-quality-104/index.en.md';
const print = 'disclosures/service-quality-plan-104/plan-104.csv';
const handbook = 'pages/handbook/index.zh-TW.md';
const handbookEn = 'pages/handbook/index.en.md';
const components = 'pages/handbook-components/index.zh-TW.md';

/** Kinds that no expectation of the office speaks of; without them the copy is read in no time. */
const unconcerned = [
  'faqs',
  'forms',
  'notices',
  'offices',
  'processes',
  'publications',
  'responses',
  'services',
];
const { folder, remove } = temporaryFolder();

beforeAll(() => {
  const isConcerned = (path: string): boolean => !unconcerned.includes(relative(officeFolder, path));
  cpSync(officeFolder, folder, { recursive: true, filter: isConcerned });
});
afterAll(remove);

/** What the expectations of the office tell while a file of it is changed. */
async function toldAfter(file: string, change: (text: string) => string): Promise<Diagnostic[]> {
  const path = join(folder, file);
  const good = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, change(good));
    const content = await loadContent(folder);
    if (!content.site) throw new Error('The copy was not read.');
    return rules.flatMap((rule) => rule(content, { today: '2026-11-23', branch: 'request' }));
  } finally {
    writeFileSync(path, good);
  }
}

const lines = readFileSync(join(officeFolder, checks), 'utf8').split('\n');

it('says nothing of content that is as expected', async () => {
  expect(await toldAfter(checks, (text) => text)).toEqual([]);
});

const price = '- { to: 330, summer: 2.00, nonSummer: 1.50 }';
const design = 'department: design\n    period: at-any-time\n';
const frontMatterEnds = '\n---\n\n（待填寫）';

/** A change of the content, and what is reported of it: the rule, and words of the line of checks.yaml. */
const breakages: [what: string, file: string, from: string, to: string, rule: string, line: string][] = [
  [
    'a price that changes a bill by a cent',
    tariff,
    price,
    price.replace('2.00', '2.01'),
    'expected-bill',
    'kWh: 856',
  ],
  [
    'a version that is gone',
    tariff,
    "id: '2024-04'",
    "id: '2024-05'",
    'expected-bill-without-prices',
    'kWh: 121',
  ],
  ['a measure too few', checks, 'measures: 8', 'measures: 9', 'expected-measures', 'measures: 8'],
  ['other words than the print', plan, '提供停電公告。', '提供公告。', 'expected-row', 'table:'],
  [
    'another department than the print',
    plan,
    design,
    design.replace('design', 'business'),
    'expected-row',
    'table:',
  ],
  ['a print with other words', print, '提供停電公告。', '提供公告。', 'expected-row', 'table:'],
  ['a print that is no table', print, 'no,aspect', 'no,"a"b', 'expected-table', 'table:'],
  ['a print without a column', print, 'no,aspect', 'number,aspect', 'expected-table', 'table:'],
  [
    'a part that is made certain',
    plan,
    '    alignment: uncertain\n',
    '',
    'expected-uncertain-parts',
    'uncertain:',
  ],
  [
    'a status that nobody has on record',
    plan,
    '    text: 提供停電公告。\n',
    '    text: 提供停電公告。\n    status: under-way\n    evidence: [{ name: { zh-TW: 紀錄, en: Record }, date: 2026-01-02, page: pages/contact }]\n',
    'expected-status',
    'statuses:',
  ],
  [
    'a measure with a page that is not there',
    plan,
    '[pages/contact]',
    '[pages/contakt]',
    'expected-page-of-measure',
    'measures: 8',
  ],
  [
    'a measure with hardly a reason',
    plan,
    'offline: 公布欄在服務場所。',
    'offline: 不適用',
    'expected-page-of-measure',
    'measures: 8',
  ],
  [
    'a measure that is not translated',
    planEn,
    'text: Publish outage notices.',
    'text: 提供停電公告。',
    'expected-capital',
    'capitals:',
  ],
  [
    'a plan that is none',
    checks,
    'plan: plans/service-quality-104',
    'plan: tariffs/lighting',
    'expected-plan',
    'plan: plans',
  ],
  [
    'a component that nobody explains',
    components,
    '### `Pending`',
    '### Pending',
    'expected-components',
    'handbooks:',
  ],
  ['a property that nobody explains', components, '`info`', 'info', 'expected-property', 'handbooks:'],
  [
    'an example that the check refuses',
    components,
    'kind="info"',
    'kind="danger"',
    'expected-example',
    'handbooks:',
  ],
  ['an example that does not parse', components, '</Note>', '', 'expected-example', 'handbooks:'],
  [
    'an example of something else',
    components,
    '<SiteTree />',
    '<Duties />',
    'expected-example',
    'handbooks:',
  ],
  [
    'a template with an unknown field',
    handbook,
    'audience: [public]',
    'audiences: [public]',
    'expected-template',
    'handbooks:',
  ],
  [
    'a template with an unknown department',
    handbook,
    'department: business\npublished: 2026-11-23\nupdated: 2026-11-23\nreviewDue: 2027-11-23',
    'department: bussiness\npublished: 2026-11-23\nupdated: 2026-11-23\nreviewDue: 2027-11-23',
    'expected-template',
    'handbooks:',
  ],
  [
    'a template that could be published as it is',
    handbook,
    frontMatterEnds,
    '\n---\n\n請打電話。',
    'expected-template',
    'handbooks:',
  ],
  [
    'a translation that repeats a fact',
    handbookEn,
    'summary: (to be written)\n',
    'summary: (to be written)\ndepartment: business\n',
    'expected-template',
    'handbooks:',
  ],
  [
    'a query in a language the site has not',
    checks,
    'locale: en',
    'locale: fr',
    'expected-query-language',
    "'outage'",
  ],
];

describe('what is not as expected', () => {
  it.each(breakages)(
    '%s is reported in both languages as an error',
    async (_what, file, from, to, rule, line) => {
      const told = await toldAfter(file, replace(from, to));
      const [first] = told.filter((diagnostic) => diagnostic.rule === rule);
      const number = lines.findIndex((text) => text.includes(line)) + 1;
      expect(first).toMatchObject({ file: checks, severity: 'error' });
      expect([number, number + 1]).toContain(first?.line);
      expect(first?.message.zh).not.toContain('{');
      expect(first?.message.en).not.toContain('{');
    },
  );

  it('names the amounts that differ', async () => {
    const [diagnostic] = await toldAfter(tariff, replace(price, price.replace('2.00', '2.01')));
    expect(diagnostic?.message.en).toBe(
      '856 kWh of “tariffs/lighting” come to 1672.20, and 1668.00 is on record here (心算 Worked out in the head). ' +
        'Correct the prices; change this record only if it is the one that is wrong.',
    );
  });

  it.each([
    ['is in one language only', '```markdown\n---\ntitle: (', '```text\n---\ntitle: (', '1 ≠ 2'],
    ['has a summary already', 'summary: （待填寫）', 'summary: 停電時先做什麼。', 'summary ≠ （待填寫）'],
    [
      'names an item that is not there',
      'audience: [public]\n---\n\n（',
      'audience: [public]\nrelated: [faqs/nobody]\n---\n\n（',
      'faqs/nobody',
    ],
    [
      'has a field of no question',
      'audience: [public]\n---\n\n（',
      'audience: [public]\nanswer: 有\n---\n\n（',
      'unknown-field',
    ],
  ])('says what is wrong with a template that %s, and nothing else', async (_what, from, to, reason) => {
    const told = await toldAfter(handbook, replace(from, to));
    expect(told.map(({ message }) => message.en)).toEqual([
      `The template of a question in “${handbook}” is not right (${reason}). Editors will paste it; correct it.`,
    ]);
  });

  it('says what is wrong with an example, and shows it once for each component', async () => {
    const example = '```mdx\n<SiteTree />\n```';
    const twice = await toldAfter(components, replace(example, `${example}\n\n${example}`));
    expect(twice.map(({ rule, message }) => [rule, message.en.includes('<SiteTree>')])).toEqual([
      ['expected-example', true],
    ]);
    const refused = await toldAfter(components, replace('kind="info"', 'kind="danger"'));
    expect(refused.map(({ message }) => message.en)).toEqual([
      `The example of the component “Note” in “${components}” is not right (bad-property). Editors will paste it; correct it.`,
    ]);
  });
});
