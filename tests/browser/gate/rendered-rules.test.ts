import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/gate/browser/launch-browser.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage } from '../../../src/gate/rendered/visit.ts';
import type { Example } from '../../../src/gate/rule.ts';
import { renderedRules } from '../../../src/gate/rules/rendered/index.ts';
import { answersOf } from '../../support/example-page.ts';
import { servePages } from '../../support/served-pages.ts';

/** Nothing here asks for what is learned by acting upon the page, which takes time. */
const state = states.find(({ isActedUpon }) => !isActedUpon);
const ids = new Set(renderedRules.map(({ id }) => id));

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What the rules over texts and names find on an example: names of rules, barriers marked. */
async function findingsOn(example: Example): Promise<string[]> {
  if (!browser || !state) throw new Error('The browser has not started.');
  const server = await servePages(answersOf(example, '/example'));
  try {
    const url = `${server.url}/example`;
    const { findings } = await visitPage(browser, { url, path: '/example', state, level: 'AAA', only: ids });
    return findings
      .filter(({ rule }) => ids.has(rule))
      .flatMap(({ rule, severity }) => (severity === 'barrier' ? [rule, `${rule} as a barrier`] : [rule]));
  } finally {
    await server.close();
  }
}

describe.each(renderedRules.map(({ id, examples }) => ({ id, examples })))('$id', ({ id, examples }) => {
  it.each(examples.bad)('finds $html', async (example) => {
    expect(await findingsOn(example)).toContain(id);
  });

  it.each(examples.good)(
    'leaves $html alone, and so does every rule that is sure of itself',
    async (example) => {
      const found = await findingsOn(example);
      expect(found.filter((rule) => rule === id || rule.endsWith(' as a barrier'))).toEqual([]);
    },
  );
});

it('has two examples of each kind for every rule, in Chinese and English', () => {
  const poor = renderedRules.filter(({ examples }) =>
    [examples.bad, examples.good].some(
      (list) => list.length < 2 || new Set(list.map(({ lang = 'zh-TW' }) => lang)).size < 2,
    ),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});
