import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reactForBrowser } from '../../../src/build/react-for-browser.ts';

const require = createRequire(import.meta.url);
const packageFile = z.object({ version: z.string() });
const versionOf = (name: string): string => packageFile.parse(require(`${name}/package.json`)).version;
const globals = z.object({
  React: z.looseObject({ version: z.string(), createElement: z.unknown() }),
  ReactDOM: z.looseObject({ version: z.string(), createPortal: z.unknown() }),
});

let script = '';

beforeAll(async () => {
  script = await reactForBrowser();
});

describe('React for the web editor', () => {
  it('gives a page the two globals that Decap CMS looks for', () => {
    const window: unknown = runInNewContext(`${script}; window`, { window: {} });
    const { React, ReactDOM } = globals.parse(window);
    expect([React.version, ReactDOM.version]).toEqual([versionOf('react'), versionOf('react-dom')]);
    expect(React.createElement).toBeTypeOf('function');
    expect(ReactDOM.createPortal).toBeTypeOf('function');
  });

  it('is the production build', () => {
    expect(script).not.toContain('process.env');
    expect(script).not.toContain('Invalid hook call');
  });

  it('is of the version that the renderer inside Decap CMS was made with', () => {
    const bundle = readFileSync(require.resolve('decap-cms-app'), 'utf8');
    const renderer = /reconcilerVersion:"([^"]+)"/.exec(bundle)?.[1];
    expect(versionOf('react')).toBe(renderer);
  });
});
