import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { githubAnnotations } from '../../../../src/gate/report/github.ts';
import { htmlReport, groupsOf } from '../../../../src/gate/report/html.ts';
import { junitReport } from '../../../../src/gate/report/junit.ts';
import { markdownSummary } from '../../../../src/gate/report/markdown.ts';
import { sarifReport } from '../../../../src/gate/report/sarif.ts';
import { terminalReport } from '../../../../src/gate/report/terminal.ts';
import { makeAssessment } from '../../../../src/gate/pack/assessment.ts';
import { statementData } from '../../../../src/gate/pack/statement.ts';
import type { GateRun } from '../../../../src/gate/run/run-gate.ts';
import { makeFinding, makeRun } from '../../../support/gate-run.ts';
import { wellFormed } from '../../../support/well-formed.ts';

/** What a page may hold to break out of a report. */
const hostile = '</title><script>alert(1)</script> | `x` ]]> \u0000 "quoted" %0A::error::x\nnext';
const run = makeRun([
  makeFinding({ source: { file: 'content/a,b:c.md', line: 7 } }),
  makeFinding({ page: '/faqs/', selector: hostile, html: hostile, message: { zh: hostile, en: hostile } }),
  makeFinding({ severity: 'review', rule: 'plain-words', wcag: [], selector: 'p', page: '/faqs/' }),
]);

describe('GitHub annotations', () => {
  it('stand at the line of the content, an error for a barrier and a notice for the rest', () => {
    const lines = githubAnnotations(run.report).trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^::error file=content\/a%2Cb%3Ac\.md,line=7,title=image-without-words::圖片/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^::notice title=plain-words::/));
    // One command a line: nothing of a page starts a command of its own.
    expect(lines).toHaveLength(3);
  });
});

describe('SARIF', () => {
  it('names tool, rules and places as version 2.1.0 has them', () => {
    expect(sarifReport(run.report)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'image-without-words' }, { id: 'plain-words' }] } },
          results: [
            {
              ruleIndex: 0,
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/a%2Cb%3Ac.md' },
                    region: { startLine: 7 },
                  },
                },
              ],
            },
            { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'faqs/' } } }] },
            { ruleIndex: 1, level: 'note' },
          ],
        },
      ],
    });
  });
});

describe('JUnit', () => {
  it('is XML in which a page fails with its barriers', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const xml = junitReport(run.report);
    expect(wellFormed(xml)).toBe(true);
    const read: unknown = parser.parse(xml);
    expect(read).toMatchObject({
      testsuites: {
        testsuite: {
          tests: '2',
          failures: '2',
          testcase: [
            { name: '/', failure: { type: 'image-without-words' } },
            { name: '/faqs/', failure: { type: 'image-without-words' } },
          ],
        },
      },
    });
  });
});

describe('the Markdown summary', () => {
  it('speaks to an editor, and lets no page write markup into it', () => {
    const text = markdownSummary(run);
    expect(text).toContain('圖片沒有替代文字。<br>The picture has no alternative text. | content/a,b:c.md:7');
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/[^\\]\| `x`/);
  });
});

describe('the report for the terminal', () => {
  it('names barriers in the language of the terminal, and counts the rest', () => {
    expect(terminalReport(run, 'zh')).toMatch(/content\/a,b:c\.md:7 main > img\n {2}圖片沒有替代文字。/);
    expect(terminalReport(run, 'en')).toMatch(/2 barriers, 1 places to look at/);
  });
});

describe('pages that were left out', () => {
  it.each([
    ['the terminal', (left: GateRun) => terminalReport(left, 'en')],
    ['the Markdown summary', markdownSummary],
    ['the HTML report', (left: GateRun) => htmlReport(left, [], new Map())],
    ['the self-assessment', (left: GateRun) => makeAssessment(left).coverage.en],
    ['the statement', (left: GateRun) => JSON.stringify(statementData(left, '2026-11-23'))],
  ])('are named in %s, and not spoken of when there are none', (_, reportOf) => {
    const all = makeRun([]);
    const left = { ...all, report: { ...all.report, leftOut: ['/admin/'] } };
    expect(reportOf(left)).toContain('/admin/');
    expect(reportOf(all)).not.toMatch(/Not judged|admin/);
  });
});

describe('the HTML report', () => {
  it('holds both languages and lets no page write markup into it', () => {
    const text = htmlReport(run, groupsOf(run), new Map());
    expect(text).toContain('<html lang="zh-TW">');
    expect(text).toContain('<p lang="en">The picture has no alternative text.</p>');
    expect(text).not.toContain('<script>');
  });
});
