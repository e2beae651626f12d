import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspect } from '../../src/check/inspect.ts';
import { makeContent, short } from '../support/make-content.ts';

it.runIf(process.platform === 'linux')('does not wait for ever at a pipe in the content', async () => {
  const folder = makeContent();
  execFileSync('mkfifo', [join(folder, 'faqs/power-out/pipe.txt')]);
  const { diagnostics } = await inspect(folder);
  expect(diagnostics.map(short)).toEqual(['faqs/power-out/pipe.txt:1:1 unexpected-file']);
});
