import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/gate/browser/launch-browser.ts';
import { serveFolder, type RunningServer } from '../../src/serve/serve-folder.ts';
import { makeRepository } from './git.ts';
import { officeFolder, runScript, temporaryFolder, testClock } from './project.ts';

const require = createRequire(import.meta.url);

/** A site with its web editor, over a repository of its own, in a browser. */
export interface WebEditor {
  repository: string;
  /** The built site. */
  site: string;
  /** The site's address. */
  url: string;
  /** Opens a place of the editor as someone who has signed in. `complaints` collects what the browser objected to. */
  open(place: string): Promise<{ page: Page; complaints: string[] }>;
  stop(): Promise<void>;
}

/** Builds the office with an editor, and starts all that the editor needs, on the loopback address. */
export async function startWebEditor(): Promise<WebEditor> {
  const { folder, remove } = temporaryFolder();
  const repository = join(folder, 'repository');
  const site = join(folder, 'site');
  mkdirSync(repository);
  cpSync(officeFolder, join(repository, 'content'), { recursive: true });
  const port = await freePort();
  const local = `http://127.0.0.1:${String(port)}/api/v1`;
  const settings = `\neditor: { backend: github, repository: office/site, local: '${local}' }\n`;
  appendFileSync(join(repository, 'content', 'site.yaml'), settings);
  await makeRepository(repository);
  const typed = ['--content', join(repository, 'content'), '--out', site, '--now', testClock, '--lang', 'en'];
  const { code, stderr } = await runScript('build', typed);
  if (code !== 0) throw new Error(stderr);
  const backend = await startBackend(repository, port);
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  return {
    repository,
    site,
    url: server.url,
    open: (place) => open(browser, server, port, place),
    async stop() {
      await browser.close();
      await server.close();
      backend.kill();
      remove();
    },
  };
}

async function open(
  browser: Browser,
  server: RunningServer,
  port: number,
  place: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const complaints: string[] = [];
  const own = [new URL(server.url).origin, `http://127.0.0.1:${String(port)}`];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !own.includes(origin)) complaints.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Decap asks whether a file is there by asking for it.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  await page.goto(`${server.url}admin/`);
  await page.getByRole('button', { name: '登入' }).click();
  await page.getByRole('heading', { name: '主動公開資訊' }).waitFor();
  await page.goto(`${server.url}admin/#/collections/${place}`);
  await page.locator('[id^=title-field]').first().waitFor();
  return { page, complaints };
}

async function startBackend(repository: string, port: number): Promise<ChildProcess> {
  const script = require.resolve('decap-server');
  const backend = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    backend.once('exit', () => {
      reject(new Error('decap-server ended.'));
    });
    backend.stdout.on('data', (text) => {
      if (String(text).includes('listening')) resolve();
    });
  });
  return backend;
}

/** A port that nobody has right now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
