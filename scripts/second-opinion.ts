import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePathOf } from '../src/serve/build-marker.ts';
import { serveFolder } from '../src/serve/serve-folder.ts';
import { findChromium } from '../src/gate/browser/find-chromium.ts';
import { Seal } from '../src/gate/browser/seal.ts';
import { pa11yConfig } from '../src/gate/pa11y-config.ts';
import { onePerTemplate } from '../src/gate/page-templates.ts';
import { listPages, readPage } from '../src/gate/run/list-pages.ts';
import { SiteAddresses } from '../src/gate/run/site-addresses.ts';
import { readArguments } from './lib/arguments.ts';
import { typedOrProject } from './lib/paths.ts';

const require = createRequire(import.meta.url);
const { positional } = readArguments({
  command: 'npm run second-opinion --',
  options: {},
  positional: 'DIR',
});
const folder = typedOrProject(positional, 'dist');
const paths = onePerTemplate(listPages({ folder, pages: undefined, maxPages: undefined }), (path) =>
  readPage(folder, path),
);
const server = await serveFolder(folder, 0, basePathOf(folder));
const addresses = new SiteAddresses(server.url);
const seal = await Seal.around(addresses.origin);
const working = mkdtempSync(join(tmpdir(), 'mingbai-pa11y-'));
try {
  const config = join(working, 'pa11yci.json');
  const urls = paths.map((path) => addresses.urlOf(path));
  const { defaults } = pa11yConfig(urls, await findChromium(), seal.flags);
  writeFileSync(config, JSON.stringify({ defaults: { ...defaults, reporters: ['cli'] }, urls }));
  const command = require.resolve('pa11y-ci/bin/pa11y-ci.js');
  const child = spawn(process.execPath, [command, '--config', config], { stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
} finally {
  rmSync(working, { recursive: true, force: true });
  seal.break();
  await server.close();
}
