import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import type { Finding } from '../finding.ts';
import { pa11yConfig, type Pa11yConfig } from '../pa11y-config.ts';
import { readOpinions } from './read-opinions.ts';

const require = createRequire(import.meta.url);

/** Asks pa11y-ci (HTML CodeSniffer) about pages, given by path and address; nobody fails for what it says. */
export async function secondOpinion(urls: ReadonlyMap<string, string>): Promise<Map<string, Finding[]>> {
  return readOpinions(await runPa11y(pa11yConfig([...urls.values()], await findChromium())), urls);
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
