import type { Browser } from 'playwright-core';
import type { Finding } from '../../../src/gate/finding.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage } from '../../../src/gate/rendered/visit.ts';
import { casePage } from './write-case.ts';

/** All that our gate finds in a site of one page: each is a template of its own, so it is seen in every state. */
export async function lookWithOurGate(browser: Browser, _folder: string, url: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const state of states) {
    const visit = await visitPage(browser, { url, path: casePage, state, level: 'AAA' });
    findings.push(...visit.findings);
  }
  return findings;
}
