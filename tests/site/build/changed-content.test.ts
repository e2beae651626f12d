import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { markFolder } from '../../../src/serve/build-marker.ts';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

// Each test starts a build, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const question = 'faqs/what-is-this/index.en.md';

const changes: Record<string, { file: string; change: (content: string) => void }> = {
  'is edited': {
    file: question,
    change: (content) => {
      appendFileSync(join(content, question), '\nOne sentence more.\n');
    },
  },
  'is added': {
    file: 'faqs/another/index.en.md',
    change: (content) => {
      mkdirSync(join(content, 'faqs/another'));
      writeFileSync(join(content, 'faqs/another/index.en.md'), 'Another text.\n');
    },
  },
  'is deleted': {
    file: question,
    change: (content) => {
      rmSync(join(content, question));
    },
  },
};

it.each(Object.entries(changes))(
  'keeps the old site when a file %s while the build runs',
  async (_, { file, change }) => {
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
    cpSync(join(projectRoot, 'tests/fixtures/minimal'), content, { recursive: true });
    mkdirSync(out);
    markFolder(out, { basePath: '/' });
    writeFileSync(join(out, 'index.html'), 'the old site');
    const build = spawn(
      process.execPath,
      ['scripts/build.ts', '--content', content, '--out', out, '--lang', 'en'],
      { cwd: projectRoot, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    build.stderr.setEncoding('utf8').on('data', (text: string) => {
      // The first line comes when the content was read and checked.
      if (said === '') change(content);
      said += text;
    });
    const ended = await once(build, 'close');
    const sentences = said.split('\n').filter((line) => line !== '' && !line.startsWith('['));
    expect(sentences).toEqual([
      `${file}: The content changed during the build, so the site was not replaced. Build again when all files are saved.`,
    ]);
    expect(ended).toEqual([3, null]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the old site');
  },
);
