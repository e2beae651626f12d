import { load } from 'cheerio';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Finding } from '../../../src/gate/finding.ts';
import { listPages, readPage } from '../../../src/gate/run/list-pages.ts';
import { runGate } from '../../../src/gate/run/run-gate.ts';
import { goodContent, mutations, type Mutation } from '../../support/gate-mutations.ts';
import { temporaryFolder } from '../../support/project.ts';

const good: Mutation = { name: 'leaves it as it is', rules: [] };
const all = [good, ...mutations];
const pathOf = (mutation: Mutation): string => `/mutant-${String(all.indexOf(mutation))}/`;

let findings: readonly Finding[] = [];
let folder = '';
let remove = (): void => undefined;

/** One copy of a good page of the office for each mutation, judged in one run. */
beforeAll(async () => {
  ({ folder, remove } = temporaryFolder());
  const built = inject('sites')?.office ?? '';
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  const path = listPages({ folder: site, pages: '/faqs/*/' }).find((page) =>
    /<table/.test(readPage(site, page)),
  );
  const html = readPage(site, path ?? '');
  for (const mutation of all) writeMutant(site, html, mutation);
  const { report } = await runGate(
    {
      folder: site,
      edition: '115.11',
      level: 'AA',
      freego: 'barrier',
      only: [],
      pages: '/mutant-*/',
      cache: join(folder, 'cache'),
      exceptions: join(folder, 'none.yaml'),
      content: join(folder, 'none'),
      root: folder,
      today: '2026-11-23',
    },
    { start: () => undefined, step: () => undefined, end: () => undefined },
  );
  findings = report.findings;
}, 600_000);
afterAll(() => {
  remove();
});

it.each(mutations)('sees what $name', (mutation) => {
  const found = (path: string): Map<string, string> =>
    new Map(
      findings
        .filter(({ page }) => page === path)
        .map(({ rule, selector, state }) => [`${rule} ${state} ${selector}`, rule]),
    );
  const before = found(pathOf(good));
  const fresh = [...found(pathOf(mutation))].filter(([key]) => !before.has(key)).map(([, rule]) => rule);
  expect(fresh, `expected one of ${mutation.rules.join(', ')}`).toEqual(
    expect.arrayContaining([expect.toSatisfy((rule: string) => mutation.rules.includes(rule))]),
  );
});

it('has nothing against the page before', () => {
  const barriers = findings.filter(({ page, severity }) => page === pathOf(good) && severity === 'barrier');
  expect(barriers.map(({ rule, state, selector }) => [rule, state, selector])).toEqual([]);
});

function writeMutant(site: string, html: string, mutation: Mutation): void {
  const $ = load(html);
  const own = pathOf(mutation);
  mkdirSync(join(site, own), { recursive: true });
  // Each page of a site has a title of its own.
  $('title').prepend(`${String(all.indexOf(mutation) + 1)}. `);
  $('main').append(goodContent);
  mutation.mutate?.($);
  if (mutation.css !== undefined) {
    const link = $('link[rel=stylesheet]').last();
    writeFileSync(join(site, own, 'style.css'), readFileSync(join(site, link.attr('href') ?? '')));
    appendFileSync(join(site, own, 'style.css'), `\n${mutation.css}\n`);
    link.attr('href', `${own}style.css`);
  }
  if (mutation.script !== undefined) {
    writeFileSync(join(site, own, 'script.js'), mutation.script);
    $('body').append(`<script src="${own}script.js"></script>`);
  }
  writeFileSync(join(site, own, 'index.html'), $.html());
}
