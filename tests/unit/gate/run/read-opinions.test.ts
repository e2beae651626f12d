import { describe, expect, it } from 'vitest';
import { readOpinions, secondOpinionState } from '../../../../src/gate/run/read-opinions.ts';

const home = 'http://127.0.0.1:4321/';

/** The findings of the home page in a report of pa11y-ci with these issues. */
const findingsIn = (...issues: readonly unknown[]) =>
  readOpinions({ total: 1, results: { [home]: issues } }, new Map([['/', home]])).get('/') ?? [];

const contrast = {
  code: 'WCAG2AA.Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206',
  type: 'error',
  message: 'This element scrolls in two directions.',
  selector: '#main > table',
  context: '<table class="wide">',
};

describe('an issue of the second opinion', () => {
  it('is for review, at its element, by the criterion it names', () => {
    const [finding, another] = findingsIn(contrast);
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      rule: 'htmlcs/C32,C31,C33,C38,SCR34,G206',
      engine: 'htmlcs',
      codes: [],
      wcag: ['1.4.10'],
      level: 'AA',
      severity: 'review',
      page: '/',
      state: 'second-opinion',
      selector: '#main > table',
      html: '<table class="wide">',
    });
    expect(finding?.message.en).toMatch(/“Reflow” here; .*: This element scrolls in two directions\.$/);
    expect(finding?.message.zh).toMatch(/「\p{Script=Han}+」.*：This element scrolls in two directions\.$/u);
    expect(finding?.help).toMatch(/^https:\/\//);
  });

  it('is named by its whole code where that names no technique, and by no criterion where it names none', () => {
    const [short, odd] = findingsIn(
      { code: 'WCAG2AA.Principle1.Guideline1_1.1_1_1', message: 'm' },
      { code: 'WCAG2AA.other', message: 'm' },
    );
    expect(short).toMatchObject({ rule: 'htmlcs/WCAG2AA.Principle1.Guideline1_1.1_1_1', wcag: ['1.1.1'] });
    expect(odd).toMatchObject({ rule: 'htmlcs/WCAG2AA.other', wcag: [], level: 'best-practice' });
    expect(odd?.message.zh).toContain('「WCAG2AA.other」');
    expect(odd?.message.en).toContain('“WCAG2AA.other”');
  });

  it('is named by all of its technique, and told though nobody knows the criterion', () => {
    expect(
      findingsIn(
        { code: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.F68.Name', message: 'm' },
        { code: 'WCAG2AA.Principle9.Guideline9_9.9_9_9.X1', message: 'm' },
      ),
    ).toMatchObject([
      { rule: 'htmlcs/F68.Name', wcag: ['1.3.1'], level: 'A' },
      { rule: 'htmlcs/X1', wcag: ['9.9.9'], level: 'best-practice' },
    ]);
  });

  it('is reported without its element where it has none', () => {
    expect(findingsIn({ code: contrast.code, message: 'm' })).toMatchObject([{ selector: '', html: '' }]);
    expect(findingsIn({ ...contrast, context: null })).toMatchObject([{ html: '' }]);
  });

  it('shows no more than the start of a long element', () => {
    expect(findingsIn({ ...contrast, context: 'x'.repeat(301) })[0]?.html).toBe('x'.repeat(300));
  });

  it.each(['H36', 'H37', 'H53', 'H91.A.Empty', 'ARIA6', 'G18.Fail'])(
    'is left out where its technique, %s, is one it judges wrongly',
    (technique) => {
      expect(findingsIn({ ...contrast, code: `WCAG2AA.Principle1.Guideline1_4.1_4_3.${technique}` })).toEqual(
        [],
      );
    },
  );

  it.each(['G180', 'H370', 'XH36', 'G183'])(
    'counts where its technique is %s, which only looks alike',
    (name) => {
      expect(findingsIn({ ...contrast, code: `WCAG2AA.Principle1.Guideline1_4.1_4_3.${name}` })).toHaveLength(
        1,
      );
    },
  );
});

describe('a page that could not be opened', () => {
  it.each([
    ['without a code', { message: 'Navigation timeout' }],
    ['with a code of something else', { code: 'NOT-WCAG2', message: 'Navigation timeout' }],
  ])('is for review, not a barrier: an issue %s', (_, issue) => {
    const findings = findingsIn(issue);
    expect(findings).toMatchObject([
      {
        rule: 'page-not-judged',
        severity: 'review',
        page: '/',
        state: secondOpinionState,
        selector: '',
        html: '',
      },
    ]);
    expect(findings[0]?.message.en).toContain('(Navigation timeout)');
  });
});

it('gives every page that was asked about its own findings, none where nothing was said', () => {
  const urls = new Map([
    ['/', home],
    ['/faqs/', `${home}faqs/`],
    ['/en/', `${home}en/`],
  ]);
  const opinions = readOpinions({ results: { [`${home}faqs/`]: [contrast], [home]: [] } }, urls);
  expect([...opinions].map(([path, found]) => [path, found.map(({ page }) => page)])).toEqual([
    ['/', []],
    ['/faqs/', ['/faqs/']],
    ['/en/', []],
  ]);
});

it('refuses what is no report', () => {
  expect(() => readOpinions({ results: [] }, new Map())).toThrow();
  expect(() => readOpinions({ results: { [home]: [{ code: contrast.code }] } }, new Map())).toThrow();
});
