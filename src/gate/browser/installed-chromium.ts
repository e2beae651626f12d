import { join } from 'node:path';
import type { Chromium } from './chromium.ts';
import { exists } from './exists.ts';

/** A Chrome, Chromium or Edge at one of the places where its installer puts it. */
export async function findInstalledChromium(): Promise<Chromium | undefined> {
  for (const executablePath of installPaths(process.platform, process.env)) {
    if (await exists(executablePath)) return { environment: {}, executablePath };
  }
  return undefined;
}

export function installPaths(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin')
    return across(['/Applications', join(environment.HOME ?? '', 'Applications')], macApps);
  if (platform === 'win32') return across(windowsRoots(environment), windowsPrograms);
  return across(['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'], linuxPrograms);
}

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
];

/** For all users, for all users in 32 bits, for this user only. */
function windowsRoots(environment: NodeJS.ProcessEnv): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
}

function across(folders: string[], programs: string[]): string[] {
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}
