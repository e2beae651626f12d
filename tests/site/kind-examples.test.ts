import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inspect } from '../../src/check/inspect.ts';
import { kindIds } from '../../src/model/kinds/index.ts';
import { officeFolder, runScript, temporaryFolder, testClock } from '../support/project.ts';
import { kindExamples } from '../support/kind-examples.ts';

it('documents a smallest item of every kind, and all of them build', async () => {
  const examples = kindExamples();
  expect(new Set(examples.map(({ file }) => file.split('/')[0]))).toEqual(new Set(kindIds));
  const { folder, remove } = temporaryFolder();
  try {
    const content = join(folder, 'content');
    cpSync(officeFolder, content, { recursive: true });
    for (const { file, text } of examples) {
      const target = join(content, file);
      expect(existsSync(target), `${file} is in the content already`).toBe(false);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const { diagnostics } = await inspect(content);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const out = join(folder, 'dist');
    const { code, stderr } = await runScript('build', [
      '--content',
      content,
      '--out',
      out,
      '--now',
      testClock,
    ]);
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(out, 'faqs/read-my-bill/index.html'), 'utf8')).toContain('電費單怎麼看？');
    expect(readFileSync(join(out, 'en/disclosures/annual-report/index.html'), 'utf8')).toContain(
      'compiles the annual report',
    );
  } finally {
    remove();
  }
});
