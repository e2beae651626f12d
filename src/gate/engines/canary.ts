import type { Browser } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import { visitFailures } from '../rendered/visit-failures.ts';
import { axeFindings, bringAxe } from './axe.ts';

/** A page that axe must object to: nameless image, button and field, no language, grey on grey. */
const canary = `<!doctype html><title>Canary</title><main><h1>Canary</h1>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><button></button><input>
<p style="color:#999;background:#aaa">This text cannot be read.</p></main>`;

const mustFind = ['button-name', 'color-contrast', 'html-has-lang', 'image-alt', 'label'].map(
  (rule) => `axe/${rule}`,
);

/** Once per run: an engine that finds nothing on a bad page finds nothing on a good one either, and nobody would know. */
export async function checkCanary(browser: Browser): Promise<Finding[]> {
  const page = await browser.newPage();
  try {
    await page.setContent(canary);
    await bringAxe(page);
    const findings = await axeFindings(page, { path: '', state: 'canary', level: 'AA' });
    const found = new Set(findings.map(({ rule }) => rule));
    const missed = mustFind.filter((rule) => !found.has(rule));
    if (missed.length === 0) return [];
    const values = { engine: 'axe', missed: missed.join(', ') };
    return [findingOf(visitFailures['silent-engine'], { selector: '', html: '', values }, '', 'canary')];
  } finally {
    await page.close();
  }
}
