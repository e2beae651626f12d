import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../support/built-site.ts';
import { projectRoot, runScript, temporaryFolder, testClock } from '../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  cpSync(join(projectRoot, 'tests/fixtures/minimal'), join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  remove();
});

function build(typed: readonly string[] = []) {
  return runScript('build', ['--content', 'content', '--out', 'dist', '--now', testClock, ...typed], {
    environment: { INIT_CWD: folder },
  });
}

describe('a build', () => {
  it('finds its folders from where the command was typed', async () => {
    const { code, stderr } = await build();
    expect(code, stderr).toBe(0);
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });

  it('with an error in the content writes nothing, keeps the site there was, and names the place', async () => {
    await build();
    const before = listFiles(join(folder, 'dist'));
    writeFileSync(
      join(folder, 'content/faqs/what-is-this/index.en.md'),
      '---\ntitle: Only a title\n---\n\nText.\n',
    );
    const { code, stderr } = await build(['--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/faqs\/what-is-this\/index\.en\.md:2:1 error .*“summary”.*\(missing-field\)/);
    expect(listFiles(join(folder, 'dist'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });

  it('never replaces a folder that is somebody’s own', async () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/thesis.txt'), 'years of work');
    const { code, stderr } = await build();
    expect(code).toBe(2);
    expect(stderr).toContain('left alone');
    expect(readFileSync(join(folder, 'dist/thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('refuses to write the site over its content', async () => {
    const { code } = await runScript('build', ['--content', 'content', '--out', '.'], {
      environment: { INIT_CWD: folder },
    });
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'content/site.yaml'))).toBe(true);
  });

  it('tells how it is called when the command line is wrong', async () => {
    const { code, stderr } = await build(['--contents', 'elsewhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run build --');
    expect((await build(['--now', 'yesterday'])).code).toBe(2);
  });

  it('does not stand in the way of another at the same time', async () => {
    const builds = await Promise.all(['one', 'two'].map((out) => build(['--out', out])));
    for (const { code, stderr } of builds) expect(code, stderr).toBe(0);
    expect(listFiles(join(folder, 'one'))).toEqual(listFiles(join(folder, 'two')));
  });
});
