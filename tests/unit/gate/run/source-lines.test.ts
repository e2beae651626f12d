import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
    '![服務據點](map.png)',
    '',
    '另見[下載](files/plan.pdf)與[下載](files/other.pdf)。',
    '電費問題請按 9。',
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
  ['the whole address of a link', '<a href="https://a.example/form">別的字</a>', 5],
  ['the last part of an address', '<a href="/files/bill/plan.pdf">下載</a>', 9],
  ['the alternative of a picture', '<img alt="服務據點" src="/_astro/x1.png">', 7],
  ['a text with space around it', '<p>\n  電費問題請按 9。 </p>', 10],
  ['nothing of the content', '<button>選單</button>', 1],
  ['a text that stands on two lines', '<b>電費</b>', 1],
  ['a single character, which proves nothing', '<b>9</b>', 1],
  ['no element', '', 1],
])('finds the line of the content by %s', (_, html, line) => {
  expect(sourceOf({ page: '/faqs/bill/', html })).toEqual({
    file: 'content/faqs/bill/index.zh-TW.md',
    line,
  });
});

it('names the first line of a content file that is gone', () => {
  rmSync(join(folder, 'content'), { recursive: true });
  expect(sourceOf({ page: '/faqs/bill/', html: '<b>按此</b>' })).toEqual({
    file: 'content/faqs/bill/index.zh-TW.md',
    line: 1,
  });
});

it('names the built file where nobody knows the content', () => {
  expect(sourceOf({ page: '/', source: { file: 'index.html', line: 3 } })).toEqual({
    file: 'dist/index.html',
    line: 3,
  });
  expect(sourceOf({ page: '/' })).toBeUndefined();
});
