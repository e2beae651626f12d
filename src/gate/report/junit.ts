import XMLBuilder from 'fast-xml-builder';
import type { Finding } from '../finding.ts';
import type { GateReport } from '../run/gate-report.ts';

/** Characters that XML 1.0 does not allow, whatever is done to them. */
const notXml = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** The report as JUnit writes it: a page is a test, and fails with its barriers. */
export function junitReport({ findings, pages, seconds }: GateReport): string {
  const barriers = findings.filter(({ severity }) => severity === 'barrier');
  const byPage = Map.groupBy(barriers, ({ page }) => page);
  const tests = [...new Set([...pages, ...byPage.keys()])];
  const suite = {
    '@name': 'accessibility gate',
    '@tests': tests.length,
    '@failures': byPage.size,
    '@errors': 0,
    '@time': seconds,
    testcase: tests.map((page) => ({
      '@name': clean(page),
      '@classname': 'gate',
      failure: (byPage.get(page) ?? []).map((finding) => ({
        '@type': finding.rule,
        '@message': clean(finding.message.en),
        '#text': clean(textOf(finding)),
      })),
    })),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { testsuite: suite } })}`;
}

function textOf({ message, state, selector, html, help }: Finding): string {
  return [message.zh, message.en, `${state} ${selector}`, html, help].join('\n');
}

function clean(text: string): string {
  return text.replace(notXml, '\ufffd');
}
