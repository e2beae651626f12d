import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from '../../../src/gate/finding.ts';
import { serveFolder } from '../../../src/serve/serve-folder.ts';
import type { Case } from './cases.ts';
import { findWithOurGate } from './our-gate.ts';
import type { CaseFinding } from './case-finding.ts';
import { findWithAxe, findWithHtmlcs, findWithHtmlValidate } from './stock-gate.ts';
import { casePage, writeCase } from './write-case.ts';

/** The gates that are compared: axe alone, the stock gate (axe, HTML CodeSniffer, html-validate), and ours. */
export const gates = ['axe', 'stock', 'ours'] as const;
export type Gate = (typeof gates)[number];

/** A case and what each gate says of it. */
export interface CaseResult {
  subject: Case;
  axe: readonly CaseFinding[];
  stock: readonly CaseFinding[];
  ours: readonly Finding[];
}

/** Runs every gate on every case, in order, two at a time: a machine of this kind has two cores. */
export async function runCases(
  browser: Browser,
  cases: readonly Case[],
  assets: string | undefined,
  progress: (done: number) => void,
): Promise<CaseResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-gate-'));
  const results = new Map<Case, CaseResult>();
  const waiting = cases.entries();
  const work = async (): Promise<void> => {
    const page = await browser.newPage();
    for (const [index, subject] of waiting) {
      const root = join(folder, String(index));
      mkdirSync(root);
      writeCase(root, subject, assets);
      results.set(subject, await runCase(browser, page, subject, root));
      rmSync(root, { recursive: true });
      progress(results.size);
    }
    await page.close();
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return cases.flatMap((subject) => results.get(subject) ?? []);
}

async function runCase(browser: Browser, page: Page, subject: Case, root: string): Promise<CaseResult> {
  const server = await serveFolder(root);
  try {
    const url = new URL(casePage, server.url).href;
    const ours = await findWithOurGate(browser, root, url);
    await openAndStay(page, url);
    const axe = await findWithAxe(page);
    const others = [...(await findWithHtmlcs(page)), ...(await findWithHtmlValidate(subject.html))];
    return { subject, axe, stock: [...axe, ...others], ours };
  } finally {
    await server.close();
  }
}

/** Opens a page that may want to lead elsewhere. What is outside the sample is not there, and nobody waits for it. */
async function openAndStay(page: Page, url: string): Promise<void> {
  const { origin } = new URL(url);
  const isOfCase = (asked: string): boolean =>
    new URL(asked).origin === origin || new URL(asked).protocol === 'data:';
  let isThere = false;
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const leaves = isThere && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (leaves) await route.fulfill({ status: 204 });
    else if (isOfCase(request.url())) await route.continue();
    else await route.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  isThere = true;
  await page.waitForLoadState('load', { timeout: 20_000 });
}
