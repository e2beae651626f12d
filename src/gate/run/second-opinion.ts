import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findChromium } from '../browser/find-chromium.ts';
import { levelOf } from '../criteria.ts';
import { criterionText } from '../criteria-texts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import { pa11yConfig, type Pa11yConfig } from '../pa11y-config.ts';
import { pageNotJudged } from './run-rules.ts';

const require = createRequire(import.meta.url);

/** The name of the second opinion among states: what HTML CodeSniffer sees, in a window of pa11y's own size. */
export const secondOpinionState = 'second-opinion';

/**
 * Techniques it reports where nothing is wrong, measured on the W3C ACT rules: it knows no names given by ARIA (H36,
 * H37, H53, H91, ARIA6), and takes text over a picture it cannot see for a fault of contrast (G18).
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

/** Asks pa11y-ci (HTML CodeSniffer) about pages, given by path and address; nobody fails for what it says. */
export async function secondOpinion(urls: ReadonlyMap<string, string>): Promise<Map<string, Finding[]>> {
  const { results } = resultsSchema.parse(
    await runPa11y(pa11yConfig([...urls.values()], await findChromium())),
  );
  return new Map(
    [...urls].map(([path, url]) => [
      path,
      (results[url] ?? []).flatMap(({ code, message, selector = '', context }) => {
        if (code === undefined || !/^WCAG2/.test(code)) return [notJudged(path, message)];
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

async function runPa11y(config: Pa11yConfig): Promise<unknown> {
  const working = mkdtempSync(join(tmpdir(), 'mingbai-pa11y-'));
  try {
    const [configFile, resultFile] = [join(working, 'config.json'), join(working, 'result.json')];
    const reporters = [['json', { fileName: resultFile }]];
    writeFileSync(configFile, JSON.stringify({ ...config, defaults: { ...config.defaults, reporters } }));
    const command = require.resolve('pa11y-ci/bin/pa11y-ci.js');
    const child = spawn(process.execPath, [command, '--config', configFile], { stdio: 'ignore' });
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject).once('exit', () => {
        resolve();
      });
    });
    return JSON.parse(readFileSync(resultFile, 'utf8'));
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}
