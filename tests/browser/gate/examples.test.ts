import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/gate/browser/launch-browser.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage } from '../../../src/gate/rendered/visit.ts';
import type { Example, RuleFacts } from '../../../src/gate/rule.ts';
import { keyboardRules } from '../../../src/gate/rules/keyboard/index.ts';
import { layoutRules } from '../../../src/gate/rules/layout/index.ts';
import { answersOf } from '../../support/example-page.ts';
import { servePages } from '../../support/served-pages.ts';

const rules: readonly RuleFacts[] = [...layoutRules, ...keyboardRules];
const everyState = states.filter(({ pages }) => pages === 'every');

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What these rules find on an example, in any state: names of rules, barriers marked. */
async function findingsOn(example: Example): Promise<string[]> {
  if (!browser) throw new Error('The browser has not started.');
  const server = await servePages(answersOf(example, '/example'));
  const found = new Set<string>();
  try {
    for (const state of everyState) {
      const url = `${server.url}/example`;
      const only = new Set(rules.map(({ id }) => id));
      const visit = await visitPage(browser, { url, path: '/example', state, level: 'AAA', only });
      for (const { rule, severity } of visit.findings) {
        found.add(rule);
        if (severity === 'barrier') found.add(`${rule} as a barrier`);
      }
    }
  } finally {
    await server.close();
  }
  return [...found];
}

describe.each(rules)('$id', ({ id, examples }) => {
  it.each(examples.bad.map(({ html }, place) => ({ place, html })))(
    'finds bad example $place',
    async ({ place }) => {
      const example = examples.bad[place];
      expect(example && (await findingsOn(example))).toContain(id);
    },
  );

  it.each(examples.good.map(({ html }, place) => ({ place, html })))(
    'leaves good example $place alone, and so does every other rule that is sure of itself',
    async ({ place }) => {
      const example = examples.good[place];
      const found = example ? await findingsOn(example) : ['no example'];
      expect(found.filter((found) => found === id || found.endsWith(' as a barrier'))).toEqual([]);
    },
  );
});

it('has two examples of each kind for every rule, in Chinese and English', () => {
  const poor = rules.filter(({ examples }) =>
    [examples.bad, examples.good].some(
      (list) => list.length < 2 || new Set(list.map(({ lang = 'zh-TW' }) => lang)).size < 2,
    ),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});
