import { errors, type Browser } from 'playwright-core';
import { axeFindings, bringAxe } from '../engines/axe.ts';
import { takeAskedOf } from '../browser/launch-browser.ts';
import { isAskedFor } from '../criteria.ts';
import type { Finding, Level } from '../finding.ts';
import { findingOf, levelOfRule, type Hit, type Rule } from '../rule.ts';
import { shortestPause } from '../probes/listen-for-changes.ts';
import { takeWalk } from '../keyboard/take-walk.ts';
import { probePage } from '../probes/probe-page.ts';
import { keyboardRules } from '../rules/keyboard/index.ts';
import { layoutRules } from '../rules/layout/index.ts';
import { renderedRules } from '../rules/rendered/index.ts';
import { Deadline, DeadlineError } from './deadline.ts';
import { isQuiet, type PageEvents } from './page-events.ts';
import { returnPage, takePage } from './page-pool.ts';
import { settle } from './settle.ts';
import type { State } from './states.ts';
import { takeSnapshot } from './open-page.ts';
import { visitFailures, type VisitFailure } from './visit-failures.ts';
import type { WatchedPage } from './watched-page.ts';
import { append } from '../../shared/append.ts';

/** What to visit, and how. */
export interface VisitRequest {
  /** Where the page is served, on the loopback address. */
  url: string;
  /** Its path below the site's root, for reports. */
  path: string;
  state: State;
  level: Exclude<Level, 'best-practice'>;
  /** Ids of the rules to run, where not all of them; `axe` stands for all of axe. */
  only?: ReadonlySet<string>;
  /** How long all of it may take. */
  timeoutSeconds?: number;
}

/** What a visit brought home. */
export interface Visit {
  findings: Finding[];
  /** Paths of files of its own origin that the page fetched, its own included, in order. */
  loaded: string[];
  seconds: number;
  /** Seconds by what took them: `load`, `axe`, `snapshot`, `probes`, `rules`, `keyboard`. */
  parts: Record<string, number>;
}

/** A page that takes longer than this is a finding. */
const usualTimeout = 30;

/** Opens a page in one state and runs everything that needs a browser over it, in one load. It always comes back. */
export async function visitPage(browser: Browser, request: VisitRequest): Promise<Visit> {
  const { url, path, state, timeoutSeconds = usualTimeout } = request;
  const start = performance.now();
  const parts: Record<string, number> = {};
  const timed = async <Result>(part: string, work: () => Promise<Result>): Promise<Result> => {
    const before = performance.now();
    try {
      return await work();
    } finally {
      parts[part] = (performance.now() - before) / 1000;
    }
  };
  const deadline = new Deadline(timeoutSeconds);
  const findings: Finding[] = [];
  const report = (failure: VisitFailure, values: Hit['values'] = {}): void => {
    findings.push(findingOf(visitFailures[failure], { selector: '', html: '', values }, path, state.id));
  };

  let watched: WatchedPage | undefined;
  let isHealthy = false;
  // What the page does by itself, not what the keyboard brings about.
  let navigations: number | undefined;
  try {
    const opened = await deadline.wait('page', takePage(browser));
    watched = opened;
    const { page } = opened;
    const { status, isLoaded, beat } = await timed('load', async () => {
      const answer = await opened.goTo(url, state, deadline);
      await settle(page, state, deadline);
      return { ...answer, beat: await deadline.wait('page', page.evaluate(shortestPause)) };
    });
    if (!isLoaded) report('never-stops-loading');
    if (status >= 400) report('not-reached', { reason: String(status) });
    await timed('axe', async () => {
      await deadline.wait('axe', bringAxe(page));
      append(findings, await deadline.wait('axe', axeFindings(page, { ...request, state: state.id })));
    });
    const rendered = await timed('snapshot', () =>
      deadline.wait('snapshot', takeSnapshot(page, path, state.id)),
    );
    if (rendered.snapshot.cut) report('too-many-elements', { count: rendered.elements.length });
    if (state.isActedUpon) {
      rendered.snapshot.probes = await timed('probes', () =>
        deadline.wait('probes', probePage(page, rendered, beat, opened.events)),
      );
    }
    await timed('rules', () => {
      append(findings, runRules([...renderedRules, ...layoutRules], rendered, request));
      return Promise.resolve();
    });
    navigations = watched.events.navigations.length;
    if (state.isActedUpon) {
      const walk = await timed('keyboard', () =>
        deadline.wait('keyboard', takeWalk(page, rendered, opened.events)),
      );
      append(findings, runRules(keyboardRules, walk, request));
    }
    isHealthy = isLoaded;
  } catch (error) {
    const [failure, values] = visitFailureOf(error, watched, timeoutSeconds);
    report(failure, values);
  }
  if (watched) {
    if (isHealthy) isHealthy = await hasLeft(watched, deadline);
    for (const address of takeAskedOf(browser)) watched.events.calledOut.add(address);
    reportHappenings(watched.events, { origin: new URL(url).origin, unasked: navigations }, report);
    if (isHealthy && isQuiet(watched.events)) returnPage(browser, watched);
    // What hangs may take its time to go; nobody waits for it.
    else watched.close().catch(() => undefined);
  }
  return {
    findings,
    loaded: [...(watched?.events.loaded ?? [])].toSorted(),
    seconds: (performance.now() - start) / 1000,
    parts,
  };
}

/** Whether a page let itself be left. */
async function hasLeft(watched: WatchedPage, deadline: Deadline): Promise<boolean> {
  try {
    await watched.leave(deadline);
    return true;
  } catch {
    return false;
  }
}

function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  { path, state, only, level }: VisitRequest,
): Finding[] {
  return rules
    .filter((rule) => only?.has(rule.id) ?? isAskedFor(levelOfRule(rule), level))
    .flatMap((rule) => rule.check(subject).map((hit) => findingOf(rule, hit, path, state.id)));
}

/** How often a page may want to leave before that is endless: a page that leads on once has its reason. */
const patience = 5;

/** Reports what a page of an origin did; of where it went, the first `unasked`, before anyone touched it. */
function reportHappenings(
  { calledOut, dialogs, navigations }: PageEvents,
  { origin, unasked = navigations.length }: { origin: string; unasked: number | undefined },
  report: (failure: VisitFailure, values?: Hit['values']) => void,
): void {
  const gone = navigations.slice(0, unasked);
  const asked = new Set([...calledOut, ...gone.filter((address) => new URL(address).origin !== origin)]);
  const [address] = asked;
  if (address !== undefined) report('calls-out', { address, count: asked.size });
  const [text] = dialogs;
  if (text !== undefined) report('opens-dialogs', { text, count: dialogs.length });
  const next = gone[patience];
  if (next !== undefined) report('redirects-for-ever', { address: next });
}

function visitFailureOf(
  error: unknown,
  watched: WatchedPage | undefined,
  seconds: number,
): [VisitFailure, Hit['values']] {
  if (watched?.events.crashed) return ['crashes', {}];
  if (error instanceof DeadlineError) return ['hangs', { seconds, task: error.task }];
  if (error instanceof errors.TimeoutError) return ['hangs', { seconds, task: 'page' }];
  const message = error instanceof Error ? error.message : String(error);
  if (/ERR_TOO_MANY_REDIRECTS/.test(message)) return ['redirects-for-ever', { address: '' }];
  if (/crashed/i.test(message)) return ['crashes', {}];
  return ['not-reached', { reason: message.split('\n')[0] ?? '' }];
}
