import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SourceLines } from '../../../../src/gate/run/source-lines.ts';
import { makeFinding } from '../../../support/gate-run.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  mkdirSync(join(folder, 'content/faqs/bill'), { recursive: true });
  const text = [
    '---',
    'title: 電費',
    '---',
    '',
    '請[按此](https://a.example/form)。',
    '',
    '![](map.png)',
    '',
  ];
  writeFileSync(join(folder, 'content/faqs/bill/index.zh-TW.md'), text.join('\n'));
});
afterEach(() => {
  remove();
});

function sourceOf(told: Parameters<typeof makeFinding>[0]): unknown {
  const options = { content: join(folder, 'content'), folder: join(folder, 'dist'), root: folder };
  const sources = new Map([['/faqs/bill/', 'faqs/bill/index.zh-TW.md']]);
  return new SourceLines(options, sources).withSource(makeFinding(told)).source;
}

it.each([
  ['the text of a link', '<a class="x" href="/elsewhere/">按此</a>', 5],
  ['the address of a picture', '<img src="/faqs/bill/map.png">', 7],
  ['nothing of the content', '<button>選單</button>', 1],
])('finds the line of the content by %s', (_, html, line) => {
  expect(sourceOf({ page: '/faqs/bill/', html })).toEqual({
    file: 'content/faqs/bill/index.zh-TW.md',
    line,
  });
});

it('names the built file where nobody knows the content', () => {
  expect(sourceOf({ page: '/', source: { file: 'index.html', line: 3 } })).toEqual({
    file: 'dist/index.html',
    line: 3,
  });
  expect(sourceOf({ page: '/' })).toBeUndefined();
});
