import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { append, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const process = 'processes/transfer/index.zh-TW.mdx';

/** What a diagnostic says besides its location: rule, severity, what was expected and what was probably meant. */
type Advice = readonly [rule: string, severity: string, expected: string, suggestion?: string];

/** What is said of the file that was changed; that the other language lacks the text is not. */
async function adviceOn(changed: string, changes: Changes): Promise<Advice[]> {
  return (await diagnosticsOf(changes))
    .filter(({ file, rule }) => file === changed && !rule.startsWith('different-'))
    .map(adviceOf);
}

function adviceOf({ rule, severity, expected, suggestion }: Diagnostic): Advice {
  return suggestion === undefined ? [rule, severity, expected] : [rule, severity, expected, suggestion];
}

describe('what is said of a Markdown text', () => {
  it.each<[string, Advice]>([
    ['[甲]()', ['empty-link', 'error', 'https://… | /kind/slug/']],
    ['[甲](http://localhost:4321/faqs/)', ['own-computer-link', 'error', '', '/faqs/']],
    ['[甲](https://127.0.0.1)', ['own-computer-link', 'error', '', '/']],
    ['[甲](HTTP://[::1]:80/a)', ['own-computer-link', 'error', '', '/a']],
    ['[甲](www.example.org/a)', ['link-without-protocol', 'error', '', 'https://www.example.org/a']],
    ['[甲](javascript:alert)', ['unsafe-link', 'error', '']],
    ['[過戶](/processes/transfer)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](/en/processes/transfer/)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](/zh-TW/processes/transfer#a)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](/processes/transfre/)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](transfer)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](../../processes/transfer)', ['broken-link', 'error', '/kind/slug/', '/processes/transfer/']],
    ['[過戶](/nowhere-at-all/)', ['broken-link', 'error', '/kind/slug/']],
    ['[過戶](/classes/theme/11/)', ['broken-link', 'error', '/kind/slug/', '/classes/theme/110/']],
    ['[計畫](plan.pdf)', ['missing-attachment', 'error', '']],
    ['# 甲', ['heading-too-high', 'error', '##']],
    ['#### 甲', ['skipped-heading', 'error', '###']],
    ['[甲](#先做什)', ['broken-anchor', 'error', '#先做什麼', '#先做什麼']],
    ['[甲](#完全不同的標題)', ['broken-anchor', 'error', '#先做什麼']],
    ['```\n甲', ['unclosed-fence', 'error', '```']],
    ['~~~~\n甲\n~~~', ['unclosed-fence', 'error', '~~~~']],
    ['<Note>甲</Note>', ['component-needs-mdx', 'error', faq.replace(/md$/, 'mdx')]],
    ['<b>甲</b>', ['raw-html', 'error', '']],
    ['> 甲', ['quote-without-source', 'error', '<Quote name url licence>']],
    ['![甲](https://a.example/a.png)', ['image-elsewhere', 'error', '']],
    ['[這裡](/processes/transfer/)', ['vague-link-text', 'warning', '']],
    ['[停電](/processes/transfer/)', ['link-text-mismatch', 'warning', '用電過戶']],
  ])('tells what would be right: %s', async (text, advice) => {
    expect(await adviceOn(faq, { [faq]: append(`\n${text}\n`) })).toEqual([advice]);
  });

  it.each([
    '[過戶](/processes/transfer/)',
    '[過戶](/processes/transfer/?a=1)',
    '[頂端](#)',
    '[電話](tel:1911)',
    '[郵件](mailto:office@office.example)',
    '[外站](https://a.example/)',
    '<!-- 甲 -->',
    '```\n甲\n```',
    '````\n```\n````',
  ])('tells nothing of what is right: %s', async (text) => {
    expect(await adviceOn(faq, { [faq]: append(`\n${text}\n`) })).toEqual([]);
  });
});

describe('what is said of a text with components', () => {
  it.each<[string, Advice]>([
    ['<Note kind="warn">\n\n甲\n\n</Note>', ['bad-property', 'error', 'info | warning']],
    ['<Note kind="infos">\n\n甲\n\n</Note>', ['bad-property', 'error', 'info | warning', 'info']],
    ['<Note kinds="info">\n\n甲\n\n</Note>', ['unknown-property', 'error', 'kind', 'kind']],
    ['<Note>\n\n甲\n\n</Note>', ['missing-property', 'error', 'kind']],
    ['<Note kind="info">\n\n</Note>', ['empty-component', 'error', '']],
    ['<Note kind="info" onClick="a">\n\n甲\n\n</Note>', ['event-handler', 'error', '']],
    ['<Note kind={1 + 1}>\n\n甲\n\n</Note>', ['expression-in-content', 'error', '']],
    ['<SiteTree />', ['misplaced-component', 'error', 'pages']],
    ['<Unconfirmed>\n\n甲\n\n</Unconfirmed>', ['unconfirmed-outside-sample', 'error', 'sample: true']],
    ['<div>\n\n甲\n\n</div>', ['raw-html', 'error', '']],
    ['甲{1 + 1}乙', ['expression-in-content', 'error', '']],
    ['export const a = 1;', ['script-in-content', 'error', '']],
  ])('tells what would be right: %s', async (text, advice) => {
    expect(await adviceOn(process, { [process]: append(`\n${text}\n`) })).toEqual([advice]);
  });

  it('lists the components for one that is not known', async () => {
    const [advice] = await adviceOn(process, {
      [process]: append('\n<Notes kind="info">\n\n甲\n\n</Notes>\n'),
    });
    expect([advice?.[0], advice?.[1], advice?.[3]]).toEqual(['unknown-component', 'error', 'Note']);
    expect(advice?.[2].split(' | ')).toEqual(expect.arrayContaining(['Note', 'Quote', 'Pending']));
    const [other] = await adviceOn(process, { [process]: append('\n<Carousel />\n') });
    expect([other?.[0], other?.[3]]).toEqual(['unknown-component', undefined]);
  });

  it.each(['<Note kind="info">甲</Note>', '甲{"乙"}丙', "甲{'乙'}丙"])(
    'tells nothing of what is right: %s',
    async (text) => {
      expect(await adviceOn(process, { [process]: append(`\n${text}\n`) })).toEqual([]);
    },
  );

  it('counts the facts that a text waits for, in one language alone', async () => {
    const waits = append('\n一<Pending />，二<Pending />。\n');
    const diagnostics = await diagnosticsOf({ [process]: waits, 'processes/transfer/index.en.mdx': waits });
    const told = diagnostics.filter(({ rule }) => rule === 'pending-text');
    expect(told).toMatchObject([{ file: process, line: 35, column: 2, severity: 'warning' }]);
    expect(told[0]?.message.en).toContain('2');
  });
});

describe('what is said of the facts of an item', () => {
  it.each<[string, string, string, Advice]>([
    [
      'published: 2026-01-02',
      'published: 2026-03-05',
      '7:10',
      ['updated-before-published', 'error', '≥ 2026-03-05'],
    ],
    [
      'reviewDue: 2027-03-31',
      'reviewDue: 2026-03-03',
      '8:12',
      ['review-before-update', 'error', '≥ 2026-03-04'],
    ],
  ])('tells what would be right: %s → %s', async (from, to, place, advice) => {
    const diagnostics = await diagnosticsOf({ [faq]: replace(from, to) });
    expect(diagnostics.map(adviceOf)).toEqual([advice]);
    expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  it('lets the three dates be one day', async () => {
    const changes = { [faq]: replace('published: 2026-01-02', 'published: 2026-03-04') };
    expect(await diagnosticsOf(changes)).toEqual([]);
    const due = await diagnosticsOf({ [faq]: replace('reviewDue: 2027-03-31', 'reviewDue: 2026-03-04') });
    expect(due.map(({ severity }) => severity)).not.toContain('error');
  });

  it('counts the sources without a link, and points to the first', async () => {
    const changes: Changes = {
      'licences.yaml': replace('Our own material }', 'Our own material }\n  needsLink: true'),
      [faq]: replace(
        '    licence: own\n',
        '    licence: own\n    url: https://a.example/\n' +
          ['一', '二'].map((name) => `  - { name: { zh-TW: ${name}, en: More }, licence: own }\n`).join(''),
      ),
    };
    const [diagnostic, ...more] = await diagnosticsOf(changes);
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({
      rule: 'source-without-link',
      severity: 'warning',
      line: 17,
      column: 5,
      expected: 'url: https://…',
    });
    expect(diagnostic?.message.en).toContain('2');
  });

  it('tells that the office has no identifier, and which classifications are incomplete', async () => {
    const changes: Changes = {
      'site.yaml': replace(', oid: 2.16.886.101', ''),
      'classification/cake.json': replace('"complete": true', '"complete": false'),
    };
    const diagnostics = await diagnosticsOf(changes);
    expect(
      diagnostics.map((diagnostic) => [diagnostic.file, diagnostic.line, ...adviceOf(diagnostic)]),
    ).toEqual([
      ['classification/cake.json', 2, 'incomplete-classification', 'warning', 'complete: true'],
      ['site.yaml', expect.any(Number), 'no-identifier', 'warning', 'organization.oid'],
    ]);
    expect(diagnostics[0]?.message.en).toContain('cake');
  });
});

describe('what is said of a translation', () => {
  const en = 'faqs/power-out/index.en.md';

  it.each<[string, string, string, string]>([
    ['## 甲\n\n### 乙', '## A', 'different-headings', '## ## ###'],
    ['1. 甲\n2. 乙\n3. 丙', '1. A\n2. B', 'different-steps', '1…3'],
    ['| 甲 | 乙 |\n| - | - |\n| 一 | 二 |', '| A |\n| - |\n| B |', 'different-tables', '2×2'],
  ])('tells what its original has: %s', async (original, translated, rule, expected) => {
    const changes = { [faq]: append(`\n${original}\n`), [en]: append(`\n${translated}\n`) };
    const diagnostics = await diagnosticsOf(changes);
    expect(diagnostics).toMatchObject([
      { rule, severity: 'warning', file: en, line: 11, column: 1, expected },
    ]);
    expect(diagnostics[0]?.message.en).toContain(faq);
  });
});
