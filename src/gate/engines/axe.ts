import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';
import { levelOf } from '../criteria.ts';
import type { Finding, Level } from '../finding.ts';
import { runAxe, type AxeNode, type AxeRule } from './run-axe.ts';

const require = createRequire(import.meta.url);
/** The script of axe. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const localeSchema = z.object({
  rules: z.record(z.string(), z.object({ help: z.string() })),
  checks: z.record(z.string(), z.unknown()),
});

/** What axe says in Chinese. Its run speaks English; the same texts are looked up here. */
const chinese = localeSchema.parse(
  JSON.parse(readFileSync(require.resolve('axe-core/locales/zh_TW.json'), 'utf8')),
);

/** Rules that axe leaves to a person and that are worth a person’s time. */
const experimentalRules = new Set(['bypass', 'link-in-text-block', 'th-has-data-cells', 'video-caption']);

/** Rules that axe calls experimental and that find what is worth a review. */
const experimental = ['label-content-name-mismatch', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/**
 * Sees to it that axe is in a page and its frames. The page's own policy refuses injected script, so it is evaluated,
 * not added; a page of a visit has it from its start (watched-page.ts), unless it has put something else in its place.
 */
export async function bringAxe(page: Page): Promise<void> {
  await bringInto(page.mainFrame());
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  // A frame that is gone, or that lets nobody in, is left out; axe says so of itself.
  await Promise.allSettled(inner.map(bringInto));
}

async function bringInto(frame: Frame): Promise<void> {
  const isThere = await frame.evaluate(() => {
    const found: unknown = Reflect.get(window, 'axe');
    return typeof found === 'object' && found !== null && 'commons' in found;
  });
  if (!isThere) await frame.evaluate(axeSource);
}

/** The configuration of axe: its rules of WCAG up to a level, and good practice. */
export interface AxeOptions {
  path: string;
  state: string;
  level: Exclude<Level, 'best-practice'>;
  /** Rules to run, where not all of them: `axe` for all of axe, `axe/image-alt` for one of its own. */
  only?: ReadonlySet<string>;
}

/** Runs axe in a page that has it. */
export async function axeFindings(page: Page, options: AxeOptions): Promise<Finding[]> {
  const { level, only } = options;
  if (only && ![...only].some((rule) => rule === 'axe' || rule.startsWith('axe/'))) return [];
  const results = await page.evaluate(runAxe, {
    tags: [...tagsOf(level), 'best-practice'],
    alsoRules: experimental,
    only:
      only && !only.has('axe')
        ? [...only].filter((rule) => rule.startsWith('axe/')).map((rule) => rule.slice('axe/'.length))
        : null,
    promoted: [...experimentalRules],
    checks: chinese.checks,
  });
  return results.flatMap((rule) => rule.nodes.map((node) => findingOfNode(rule, node, options)));
}

/** Names of axe's rules stand in reports behind this, so that they are not taken for ours. */
function ruleName(id: string): string {
  return `axe/${id}`;
}

function findingOfNode(rule: AxeRule, node: AxeNode, { path, state }: AxeOptions): Finding {
  const wcag = criteriaOf(rule.tags);
  const level = levelOf(wcag);
  const isCertain = !rule.isDoubtful && !experimental.includes(rule.id) && (level === 'A' || level === 'AA');
  const helpInChinese = chinese.rules[rule.id]?.help ?? rule.help;
  return {
    rule: ruleName(rule.id),
    engine: 'axe',
    codes: [],
    wcag,
    level,
    severity: isCertain ? 'barrier' : 'review',
    page: path,
    state,
    selector: node.selector,
    html: node.html.slice(0, 300),
    message: {
      zh: sentence(
        helpInChinese,
        node.reasons.map(({ zh }) => zh),
        '。',
      ),
      en: sentence(
        rule.help,
        node.reasons.map(({ en }) => en),
        '. ',
      ),
    },
    help: rule.helpUrl,
  };
}

function sentence(help: string, reasons: readonly string[], stop: string): string {
  return (
    [help, ...new Set(reasons)].map((part) => part.trim().replace(/[.。]$/, '')).join(stop) + stop.trim()
  );
}

function tagsOf(level: AxeOptions['level']): string[] {
  const tags = ['wcag2a', 'wcag21a', 'wcag22a'];
  if (level !== 'A') tags.push('wcag2aa', 'wcag21aa', 'wcag22aa');
  if (level === 'AAA') tags.push('wcag2aaa', 'wcag21aaa', 'wcag22aaa');
  return tags;
}

/** axe writes 1.4.10 as `wcag1410`. */
function criteriaOf(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return principle && guideline && criterion ? [`${principle}.${guideline}.${criterion}`] : [];
  });
}
