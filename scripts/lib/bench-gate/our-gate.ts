import type { Browser } from 'playwright-core';
import type { Finding } from '../../../src/gate/finding.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage } from '../../../src/gate/rendered/visit.ts';
import { checkSource, usualOptions } from '../../../src/gate/source/check-source.ts';
import { readSourceSite } from '../../../src/gate/source/read-site.ts';
import { casePage } from './write-case.ts';
import { append } from '../../../src/shared/append.ts';

const level = 'AAA';
const everyPageIsSeen = states.filter(({ pages }) => pages === 'every');

/** All that our gate finds in a site of one page: in its files, and in a browser in the states that every page is seen in. */
export async function findWithOurGate(browser: Browser, folder: string, url: string): Promise<Finding[]> {
  const findings = checkSource(readSourceSite(folder), { ...usualOptions, level });
  for (const state of everyPageIsSeen) {
    const visit = await visitPage(browser, { url, path: casePage, state, level });
    append(findings, visit.findings);
  }
  return findings;
}
