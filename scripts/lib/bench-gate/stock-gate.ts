import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { CaseFinding } from './case-finding.ts';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const htmlcsSource = readFileSync(require.resolve('@pa11y/html_codesniffer/build/HTMLCS.js'), 'utf8');

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const violationsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), tags: z.array(z.string()) })),
});

/** What axe says of a page with WCAG A, AA and best practice, as it comes out of the box. */
export async function findWithAxe(page: Page): Promise<CaseFinding[]> {
  await page.evaluate(axeSource);
  const results: unknown = await page.evaluate(
    `axe.run(document, { preload: false, runOnly: ${JSON.stringify(axeTags)} })`,
  );
  return violationsSchema.parse(results).violations.map(({ id, tags }) => ({
    engine: 'axe',
    rule: `axe/${id}`,
    severity: 'barrier',
    wcag: tags.flatMap((tag) => /^wcag(\d)(\d)(\d{1,2})$/.exec(tag)?.slice(1).join('.') ?? []),
  }));
}

const messagesSchema = z.array(z.object({ code: z.string(), type: z.number() }));
/** The number HTML CodeSniffer gives to errors; warnings and notices have 2 and 3. */
const htmlcsError = 1;

/** The errors of HTML CodeSniffer; its codes hold the criterion: `…Guideline1_1.1_1_1.H37`. */
export async function findWithHtmlcs(page: Page): Promise<CaseFinding[]> {
  await page.evaluate(htmlcsSource);
  // It throws on documents that are no HTML, such as a picture in SVG, and has said nothing then.
  const messages: unknown = await page.evaluate(
    `new Promise((resolve) => {
      try {
        HTMLCS.process('WCAG2AA', document, () => resolve(HTMLCS.getMessages().map(({ code, type }) => ({ code, type }))));
      } catch {
        resolve([]);
      }
    })`,
  );
  return messagesSchema
    .parse(messages)
    .filter(({ type }) => type === htmlcsError)
    .map(({ code }) => ({
      engine: 'htmlcs',
      rule: `htmlcs/${code.split('.').slice(4).join('.')}`,
      severity: 'barrier',
      wcag: [/\.(\d_\d_\d+)\./.exec(code)?.[1]?.replaceAll('_', '.') ?? ''],
    }));
}

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:document'] }),
);
const criteriaOfRules = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('html-validate-criteria.json', import.meta.url), 'utf8')));

/** What html-validate says of the source with its recommended and document rules. */
export async function findWithHtmlValidate(html: string): Promise<CaseFinding[]> {
  const { results } = await validator.validateString(html);
  const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  return [...rules].map((rule) => ({
    engine: 'html-validate',
    rule,
    severity: 'barrier',
    wcag: criteriaOfRules[rule] ?? [],
  }));
}
