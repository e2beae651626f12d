import { basePathOf, foreignPagesOf, pageSourcesOf } from '../../serve/build-marker.ts';
import { serveFolder } from '../../serve/serve-folder.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { checkCanary } from '../engines/canary.ts';
import type { Finding } from '../finding.ts';
import { onePerTemplate } from '../page-templates.ts';
import { Applicability } from '../pack/applies.ts';
import { judgeCodes, type JudgedCode } from '../pack/judge-codes.ts';
import { publicAddresses } from '../pack/public-address.ts';
import { states } from '../rendered/states.ts';
import { ruleFacts } from '../rules/rule-facts.ts';
import { pagePathOf } from '../source/addresses.ts';
import { readSourceSite } from '../source/read-site.ts';
import { cachedSecondOpinion } from './cached-second-opinion.ts';
import { checkFiles } from './check-files.ts';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { FileDigests } from './file-digests.ts';
import type { GateReport } from './gate-report.ts';
import { engineVersions, gateVersion } from './gate-version.ts';
import { listPages, readPage } from './list-pages.ts';
import { manualChecks } from './manual-checks.ts';
import { isWholeRun, type GateOptions } from './options.ts';
import { orderFindings } from './order-findings.ts';
import { planVisits } from './plan-visits.ts';
import type { Progress } from './progress.ts';
import { secondOpinionState } from './read-opinions.ts';
import { secondOpinion } from './second-opinion.ts';
import { SiteAddresses } from './site-addresses.ts';
import { fromRoot, SourceLines } from './source-lines.ts';
import { VisitCache } from './visit-cache.ts';
import { visitPages } from './visit-pages.ts';
import { adjustSeverities } from './adjust-severities.ts';
import { append } from '../../shared/append.ts';

/** What came of a run. */
export interface GateRun {
  report: GateReport;
  /** What the run can say of each code of the standard. */
  judged: readonly JudgedCode[];
  /** Public addresses of the pages a person is to review, by path, where the pages name them. */
  addresses: ReadonlyMap<string, string>;
  visits: { all: number; cached: number };
}

/** Judges a folder of built HTML: what stands in its files, then every page in a browser, then a second opinion. */
export async function runGate(options: GateOptions, progress: Progress): Promise<GateRun> {
  const started = performance.now();
  const { folder, edition, level, only } = options;
  // Who names pages means them; else a program that this site only serves is another project's to fix.
  const leftOut = options.pages === undefined ? foreignPagesOf(folder) : [];
  const pages = listPages(options, leftOut);
  const exceptions = readExceptions(options.exceptions);
  // A browser asks for `/faqs/index.htm` by that name; where its source is read, it is the page `/faqs/`.
  const chosen = new Set(pages.map(pagePathOf));
  const isWhole = isWholeRun(options);

  const { chromium, silent } = await tryBrowser();
  const digests = new FileDigests(folder);
  const engines = engineVersions();
  const asked = { gate: gateVersion(), engines, chromium, level, only };
  const cache = new VisitCache(options.cache, asked, digests);
  const site = readSourceSite(folder, (path) => chosen.has(path));
  const found = [...silent, ...checkFiles(site, cache, digests, options, progress)];
  const server = await serveFolder(folder, 0, basePathOf(folder));
  const samples = onePerTemplate(pages, (path) => readPage(folder, path));
  const plan = planVisits(pages, samples);
  let cached: number;
  try {
    const addresses = new SiteAddresses(server.url);
    const visits = await visitPages(plan, addresses, cache, options, progress);
    cached = visits.cached;
    for (const finding of visits.findings) found.push(finding);
    if (only.length === 0) {
      const ask = async (paths: readonly string[]): Promise<Map<string, Finding[]>> =>
        secondOpinion(new Map(paths.map((path) => [path, addresses.urlOf(path)])), addresses.origin);
      append(found, await cachedSecondOpinion(samples, cache, visits.loaded, progress, ask));
    }
  } finally {
    await server.close();
  }
  if (isWhole) cache.prune();

  const lines = new SourceLines(options, pageSourcesOf(folder));
  const weighed = orderFindings(adjustSeverities(found, options)).map((finding) => lines.withSource(finding));
  const { findings, excepted } = applyExceptions(weighed, exceptions, {
    file: fromRoot(options.root, options.exceptions),
    today: options.today,
    isWhole,
  });
  const judged = judgeCodes({
    edition,
    level,
    findings: [...findings, ...excepted],
    rules: ruleFacts,
    applicability: new Applicability(site, samples),
  });
  const report = {
    tools: { ...engines, chromium },
    edition,
    level,
    pages,
    leftOut,
    states: [...states.map(({ id }) => id), secondOpinionState],
    seconds: Math.round((performance.now() - started) / 100) / 10,
    findings,
    excepted,
    manual: manualChecks(judged),
  };
  const addresses = publicAddresses(
    site,
    judged.flatMap(({ samples }) => samples),
  );
  return { report, judged, addresses, visits: { all: plan.length, cached } };
}

/** Starts the browser once, to learn its version and whether axe speaks up where it must. */
async function tryBrowser(): Promise<{ chromium: string; silent: Finding[] }> {
  const browser = await launchBrowser();
  try {
    return { chromium: browser.version(), silent: await checkCanary(browser) };
  } finally {
    await browser.close();
  }
}
