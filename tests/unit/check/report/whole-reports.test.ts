import { describe, expect, it } from 'vitest';
import {
  attachmentSummary,
  diagnosticLine,
  diagnosticLines,
  diagnosticSummary,
  terminalLanguage,
} from '../../../../src/check/print-diagnostics.ts';
import { escapeMarkdown } from '../../../../src/check/report/escape-markdown.ts';
import { fixLine, fixLines } from '../../../../src/check/report/fixes.ts';
import { githubAnnotations } from '../../../../src/check/report/github.ts';
import { sarifReport } from '../../../../src/check/report/sarif.ts';
import { summaryMarkdown } from '../../../../src/check/report/summary.ts';
import { makeDiagnostic, type Diagnostic } from '../../../../src/model/diagnostic.ts';

const place = { file: 'faqs/a/index.md', line: 5, column: 13 };
const error = makeDiagnostic('unknown-field', place, { values: { field: 'titel' }, suggestion: 'title' });
const warning = makeDiagnostic('pending-text', place, { values: { count: 2 } });
const notice = makeDiagnostic('hard-word', place, { values: { word: 'a' } });
const many = (diagnostic: Diagnostic, count: number): Diagnostic[] =>
  Array.from({ length: count }, () => diagnostic);

describe('the lines in a terminal', () => {
  it('hint at what was meant, and at nothing where nothing is known', () => {
    expect(diagnosticLine(error, 'en')).toBe(
      `faqs/a/index.md:5:13 error ${error.message.en} — did you mean “title”? (unknown-field)`,
    );
    expect(diagnosticLine(warning, 'zh')).toBe(
      `faqs/a/index.md:5:13 提醒 ${warning.message.zh} (pending-text)`,
    );
    expect(diagnosticLine(notice, 'en')).toBe(`faqs/a/index.md:5:13 notice ${notice.message.en} (hard-word)`);
  });

  it('come with the worst last, and five notices of a rule are listed', () => {
    const kinds = (diagnostics: readonly Diagnostic[]) =>
      diagnosticLines(diagnostics, 'en').map(
        (line) => /(error|warning|notice|more notices?) /.exec(line)?.[1],
      );
    expect(kinds([error, warning, notice])).toEqual(['notice', 'warning', 'error']);
    expect(kinds(many(notice, 5))).toEqual(many(notice, 5).map(() => 'notice'));
    expect(diagnosticLines(many(notice, 6), 'en').at(-1)).toBe(
      '1 more notice of the same kind (hard-word); --json lists all.',
    );
    expect(diagnosticLines(many(notice, 7), 'zh').at(-1)).toBe(
      '另有 2 個同樣的注意事項（hard-word）；全部列出請加 --json。',
    );
    const other = makeDiagnostic('unknown-word', place, { values: { word: 'b' } });
    expect(diagnosticLines([...many(notice, 4), other, notice], 'en')).toHaveLength(6);
  });

  it('end with how many there are', () => {
    expect(diagnosticSummary([], 'en')).toBe('0 errors, 0 warnings, 0 notices');
    expect(diagnosticSummary([error, warning, notice], 'en')).toBe('1 error, 1 warning, 1 notice');
  });

  it.each([
    [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    [{ LC_ALL: 'en_US', LC_MESSAGES: 'zh_TW' }, 'en'],
    [{ LANG: 'ZH_tw' }, 'zh'],
  ] as const)('are in the language of the terminal: %j', (environment, language) => {
    expect(terminalLanguage(environment)).toBe(language);
  });

  it('tell what reading the attachments took', () => {
    expect(attachmentSummary({ files: 1, cached: 0, seconds: 0.126 }, 'en')).toBe(
      'attachments: the text of 1 file, 0 of them unchanged, 0.13 s',
    );
    expect(attachmentSummary({ files: 2, cached: 1, seconds: 3 }, 'zh')).toBe(
      '附件：讀了 2 個檔案的文字，其中 1 個未變，3.00 秒',
    );
  });
});

describe('the lines of what was fixed', () => {
  const line = (before: string, after: string, language: 'en' | 'zh' = 'en') =>
    fixLine({ ...error, before, after }, language);

  it.each([
    ['a', 'b', '“a” became “b”', '把「a」改成「b」'],
    ['', 'b', '“b” was added', '加上「b」'],
    ['a', '', '“a” was removed', '刪去「a」'],
    ['', '', 'saved anew as UTF-8 with LF line ends', '重新存成 UTF-8、LF 換行'],
    ['a\nb', 'c', '“a↵b” became “c”', '把「a↵b」改成「c」'],
    ['x'.repeat(60), 'c', `“${'x'.repeat(60)}” became “c”`, `把「${'x'.repeat(60)}」改成「c」`],
    ['x'.repeat(61), 'c', `“${'x'.repeat(60)}…” became “c”`, `把「${'x'.repeat(60)}…」改成「c」`],
  ])('name the words before and after: %j → %j', (before, after, en, zh) => {
    expect(line(before, after)).toBe(`faqs/a/index.md:5:13 mended: ${en} (unknown-field)`);
    expect(line(before, after, 'zh')).toBe(`faqs/a/index.md:5:13 已修正：${zh} (unknown-field)`);
  });

  it('say so where there was nothing to fix', () => {
    expect(fixLines([], 'en')).toEqual(['There is nothing that can be mended automatically.']);
    expect(fixLines([], 'zh')).toEqual(['沒有可以自動修正的地方。']);
    expect(fixLines([{ ...error, before: 'a', after: 'b' }], 'en')).toEqual([line('a', 'b')]);
  });
});

describe('the annotations of a pull request', () => {
  it('come worst first, in both languages, with hints where there are any', () => {
    const text = ({ message }: Diagnostic) => `${message.zh}%0A${message.en}`;
    expect(githubAnnotations([notice, warning, error], 'content/').split('\n')).toEqual([
      `::error file=content/faqs/a/index.md,line=5,col=13,title=unknown-field::${text(error)}%0Atitle`,
      `::warning file=content/faqs/a/index.md,line=5,col=13,title=pending-text::${text(warning)}`,
      `::notice file=content/faqs/a/index.md,line=5,col=13,title=hard-word::${text(notice)}`,
      '',
    ]);
  });

  it('cannot be broken out of by a file name', () => {
    const strange = makeDiagnostic('empty-body', { ...place, file: '100%,a:b\r\n::error::c' });
    expect(githubAnnotations([strange], '')).toMatch(
      /^::error file=100%25%2Ca%3Ab%0D%0A%3A%3Aerror%3A%3Ac,line=5,/,
    );
  });
});

it('is SARIF with a description of each rule and the level of each diagnostic', () => {
  const report = sarifReport([error, warning, notice, error], 'content/');
  expect(report).toMatchObject({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { name: 'Mingbai content check', semanticVersion: '1.0.0' } },
        results: [
          { ruleId: 'unknown-field', ruleIndex: 0, level: 'error', properties: { expected: '' } },
          { ruleId: 'pending-text', ruleIndex: 1, level: 'warning' },
          { ruleId: 'hard-word', ruleIndex: 2, level: 'note' },
          { ruleId: 'unknown-field', ruleIndex: 0, level: 'error' },
        ],
      },
    ],
  });
  expect(JSON.stringify(report).match(/"shortDescription":\{"text":"[^"]+/g)).toHaveLength(3);
});

describe('the page beside a pull request', () => {
  it('is short where all is well', () => {
    expect(summaryMarkdown({ diagnostics: [] }, 'en')).toBe(
      '## Check of the content\n\n✅ No errors: ready for review.\n\n0 errors, 0 warnings, 0 notices\n',
    );
    expect(summaryMarkdown({ diagnostics: [] }, 'zh')).toBe(
      '## 內容檢查\n\n✅ 沒有錯誤，可以送審。\n\n0 個錯誤，0 個提醒，0 個注意事項\n',
    );
  });

  it('stops nobody for warnings and notices', () => {
    expect(summaryMarkdown({ diagnostics: [warning, notice] }, 'en')).toContain('✅');
    expect(summaryMarkdown({ diagnostics: [warning, error, notice] }, 'en')).toContain('❌');
  });

  it('has a section for each severity, the worst first', () => {
    const summary = summaryMarkdown({ diagnostics: [notice, warning, error] }, 'en');
    expect(summary.match(/^(?:#.*|❌.*)$/gm)).toEqual([
      '## Check of the content',
      '❌ There are errors. Mend them, and the check runs again by itself.',
      '### Errors: mend these',
      '### Warnings: mend them when you know the answer',
      '### Notices: mend them when you have time',
    ]);
    expect(summary).toContain(
      `### Warnings: mend them when you know the answer\n\n- \`faqs/a/index.md\` line 5: ${escapeMarkdown(warning.message.en)}\n\n### Notices`,
    );
    expect(summary).toContain(escapeMarkdown('Did you mean title?'));
    const chinese = summaryMarkdown({ diagnostics: [notice, warning, error] }, 'zh');
    expect(chinese.match(/^(?:#.*|❌.*)$/gm)).toEqual([
      '## 內容檢查',
      '❌ 有錯誤，改好之後會自動再檢查。',
      '### 錯誤：一定要改',
      '### 提醒：知道答案就改',
      '### 注意：有空再改',
    ]);
    expect(chinese).toContain(
      `- \`faqs/a/index.md\` 第 5 行: ${escapeMarkdown(`${error.message.zh} 是不是 title？`)}`,
    );
  });

  it('lists fifty of a severity and counts the others', () => {
    const lines = (count: number) =>
      summaryMarkdown({ diagnostics: many(error, count) }, 'en')
        .trimEnd()
        .split('\n');
    expect(lines(50).filter((line) => line.startsWith('- '))).toHaveLength(50);
    expect(lines(50).at(-1)).toMatch(/^- /);
    expect(lines(52).filter((line) => line.startsWith('- '))).toHaveLength(50);
    expect(lines(52).slice(-2)).toEqual([
      '',
      'There are 2 more; `npm run check` on your computer lists all.',
    ]);
  });

  it('keeps a file name in its code span', () => {
    const strange = makeDiagnostic('empty-body', { ...place, file: 'a`b\nc\u202Ed' });
    expect(summaryMarkdown({ diagnostics: [strange] }, 'en')).toContain('- `a\uFFFDb\uFFFDc\uFFFDd` line 5');
  });
});

describe('a text in Markdown', () => {
  it.each([
    ['plain words, 1.5', 'plain words, 1.5'],
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['[a](b) ![c] {d} #e +f |g| ~h~ <i>', String.raw`\[a\]\(b\) \!\[c\] \{d\} \#e \+f \|g\| \~h\~ \<i\>`],
    ['a\\b', String.raw`a\\b`],
    ['a & b', 'a &amp; b'],
    ['@a', '&#64;a'],
    ['https://a.example HTTP://b ftp://c', 'https&#58;//a.example HTTP&#58;//b ftp&#58;//c'],
    ['a\n\nb\u2028c\u202Ed', 'a b c d'],
  ])('is shown as it is written: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
