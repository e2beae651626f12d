import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GateOptions } from '../../../src/gate/run/options.ts';
import type { Progress } from '../../../src/gate/run/progress.ts';
import { runGate } from '../../../src/gate/run/run-gate.ts';
import { writeReports } from '../../../src/gate/report/write-reports.ts';
import { markFolder } from '../../../src/serve/build-marker.ts';
import { makeFolder } from '../../support/make-folder.ts';
import { runScript, temporaryFolder } from '../../support/project.ts';

const quiet: Progress = { start: () => undefined, step: () => undefined, end: () => undefined };

/** A small sound page; its two pages have classes of their own, so that each is a template. */
function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <a href="#main">Skip to main content</a>
    <nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/tariff/">Tariffs</a></li></ul></nav>
    <main id="main" tabindex="-1"><h1>${title}</h1>${body}</main>
  </body>
</html>
`;
}

const files = {
  'index.html': pageOf('Power office', '<p>Ask us about your bill.</p>'),
  'tariff/index.html': pageOf('Tariffs', '<p>What a unit costs.</p>'),
  'style.css': 'body { font: 1rem/1.5 sans-serif; } a { display: inline-block; min-height: 1.5rem; }\n',
};

const reportSchema = z.object({
  findings: z.array(z.object({ rule: z.string(), page: z.string(), severity: z.string() })),
});

let folder = '';
let remove = (): void => undefined;

beforeAll(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(join(folder, 'site'), files);
});
afterAll(() => {
  remove();
});

function options(told: Partial<GateOptions> = {}): GateOptions {
  return {
    folder: join(folder, 'site'),
    edition: '115.11',
    level: 'AA',
    freego: 'barrier',
    only: ['axe/image-alt'],
    cache: join(folder, 'cache'),
    exceptions: join(folder, 'gate-exceptions.yaml'),
    content: join(folder, 'content'),
    root: folder,
    today: '2026-11-23',
    ...told,
  };
}

describe('pages that have not changed', () => {
  it('are not looked at again, but for those that load what has changed', async () => {
    const first = await runGate(options(), quiet);
    expect(first.visits.cached).toBe(0);
    const all = first.visits.all;
    const again = await runGate(options(), quiet);
    expect(again.visits).toEqual({ all, cached: all });
    expect(again.report.findings).toEqual(first.report.findings);

    makeFolder(join(folder, 'site'), { 'tariff/index.html': pageOf('Tariffs', '<img src="/map.png">') });
    const changed = await runGate(options(), quiet);
    const states = new Set(changed.report.findings.map(({ state }) => state));
    expect(changed.report.findings.map(({ page }) => page)).not.toContain('/');
    expect(all - changed.visits.cached).toBe(states.size);

    makeFolder(join(folder, 'site'), { 'style.css': `${files['style.css']}p { color: inherit; }\n` });
    expect((await runGate(options(), quiet)).visits.cached).toBe(0);
    expect((await runGate(options({ level: 'AAA' }), quiet)).visits.cached).toBe(0);
    makeFolder(join(folder, 'site'), files);
  }, 180_000);
});

describe('a program of another project in the folder', () => {
  it('is left out and named, unless it is asked for', async () => {
    const site = join(folder, 'with-program');
    makeFolder(site, { ...files, 'admin/index.html': pageOf('Program', '<img src="/map.png">') });
    const judge = (told: Partial<GateOptions>) => runGate(options({ folder: site, ...told }), quiet);
    const unmarked = await judge({});
    expect(unmarked.report.findings.map(({ page }) => page)).toContain('/admin/');
    expect(unmarked.report.leftOut).toEqual([]);

    markFolder(site, { basePath: '/', sources: new Map([['/', 'a.md']]), foreign: ['/admin/'] });
    const { report } = await judge({});
    expect(report.pages).toEqual(['/', '/tariff/']);
    expect(report.leftOut).toEqual(['/admin/']);
    expect(report.findings).toEqual([]);
    const asked = await judge({ pages: '/admin/**' });
    expect(asked.report.findings.map(({ page }) => page)).toContain('/admin/');
    expect(asked.report.leftOut).toEqual([]);
  }, 180_000);
});

describe('the command', () => {
  it('ends with 1 at a barrier, writes every report, and goes on past a page that is no HTML', async () => {
    const site = join(folder, 'broken');
    makeFolder(site, {
      'index.html': pageOf('Power office', '<p><img src="map.png"></p>'),
      'data.html': '\u0000\u0001PNG not a page',
    });
    const typed = [
      'broken',
      '--json',
      'r.json',
      '--html',
      'r.html',
      '--sarif',
      'r.sarif',
      '--junit',
      'r.xml',
    ];
    const more = ['--summary', 's.md', '--pack', 'pack', '--github', '--cache', 'cache', '--lang', 'en'];
    const { code, stdout, stderr } = await runScript('gate', [...typed, ...more], {
      environment: { INIT_CWD: folder },
    });
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(/pages \d+\/\d+/);
    expect(stdout).toMatch(/::error /);
    const { findings } = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')));
    expect(findings).toContainEqual({ rule: 'axe/image-alt', page: '/', severity: 'barrier' });
    expect(findings.filter(({ page }) => page === '/data.html')).not.toEqual([]);
    for (const file of ['r.sarif', 'r.xml', 's.md', 'pack/self-assessment.ods', 'pack/conformance.jsonld']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    // The picture that has no words is shown in the report, with the element outlined.
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('src="data:image/jpeg;base64,');
  }, 180_000);

  it('passes its own report and its own self-assessment', async () => {
    const run = await runGate(options({ only: [], folder: join(folder, 'broken') }), quiet);
    const out = { html: join(folder, 'reports/index.html'), pack: join(folder, 'reports') };
    await writeReports(run, options({ folder: join(folder, 'broken') }), out);
    const own = await runGate(options({ only: [], folder: join(folder, 'reports') }), quiet);
    const barriers = own.report.findings.filter(({ severity }) => severity === 'barrier');
    expect(barriers.map(({ rule, page, selector, html }) => [rule, page, selector, html])).toEqual([]);
  }, 300_000);
});
