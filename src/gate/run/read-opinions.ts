import { z } from 'zod';
import { levelOf } from '../criteria.ts';
import { criterionText } from '../criteria-texts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import { pageNotJudged } from './run-rules.ts';

/** The name of the second opinion among states: what HTML CodeSniffer sees, in a window of pa11y's own size. */
export const secondOpinionState = 'second-opinion';

/**
 * Techniques it reports where nothing is wrong, measured on the W3C ACT rules: it knows no names given by ARIA (H36,
 * H37, H53, H91, ARIA6), and takes text over a picture it cannot see for a failure of contrast (G18).
 */
const deaf = /\b(?:H36|H37|H53|H91|ARIA6|G18)\b/;

const resultsSchema = z.object({
  results: z.record(
    z.string(),
    z.array(
      z.object({
        code: z.string().optional(),
        message: z.string(),
        selector: z.string().optional(),
        context: z.string().nullish(),
      }),
    ),
  ),
});

/**
 * The findings of each page, by its path, in what pa11y-ci wrote as JSON; `urls` are the addresses it was asked for,
 * by path. Throws where the JSON is no report of pa11y-ci.
 */
export function readOpinions(report: unknown, urls: ReadonlyMap<string, string>): Map<string, Finding[]> {
  const { results } = resultsSchema.parse(report);
  return new Map(
    [...urls].map(([path, url]) => [
      path,
      (results[url] ?? []).flatMap(({ code, message, selector = '', context }) => {
        if (code === undefined || !code.startsWith('WCAG2')) return [notJudged(path, message)];
        return deaf.test(code) ? [] : [findingFrom(path, { code, message, selector, html: context ?? '' })];
      }),
    ]),
  );
}

function findingFrom(
  page: string,
  { code, message, selector, html }: { code: string; message: string; selector: string; html: string },
): Finding {
  const criterion = /\.(\d)_(\d)_(\d+)\b/.exec(code)?.slice(1).join('.');
  const wcag = criterion === undefined ? [] : [criterion];
  const name = criterion === undefined ? undefined : criterionText(criterion)?.name;
  return {
    rule: `htmlcs/${code.split('.').slice(4).join('.') || code}`,
    engine: 'htmlcs',
    codes: [],
    wcag,
    level: levelOf(wcag),
    severity: 'review',
    page,
    state: secondOpinionState,
    selector,
    html: html.slice(0, 300),
    message: {
      zh: `另一個檢測工具認為這裡可能不符合「${name?.zh ?? code}」，請人工確認：${message}`,
      en: `Another checker sees a possible fault of “${name?.en ?? code}” here; look whether it is one: ${message}`,
    },
    help: 'https://squizlabs.github.io/HTML_CodeSniffer/Standards/WCAG2/',
  };
}

/** A page that it could not open fails no one here: the other engines say what is wrong with it. */
function notJudged(page: string, reason: string): Finding {
  const hit = { selector: '', html: '', values: { reason }, severity: 'review' } as const;
  return findingOf(pageNotJudged, hit, page, secondOpinionState);
}
