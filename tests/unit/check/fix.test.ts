import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/check/fix/apply-edits.ts';
import { checkAndFix } from '../../../src/check/fix/check-and-fix.ts';
import { inspect } from '../../../src/check/inspect.ts';
import { fixLine } from '../../../src/check/report/fixes.ts';
import { goodContent } from '../../support/good-content.ts';
import { makeContent } from '../../support/make-content.ts';

const file = 'faqs/power-out/index.en.md';

it('saves a text of Windows without its marks, tells so in plain words, and loses nothing', async () => {
  const good = String(goodContent[file]);
  const folder = makeContent({ [file]: `\uFEFF${good.replaceAll('\n', '\r\n')}` });
  const { inspection, fixes } = await checkAndFix(folder, () => inspect(folder));
  expect(readFileSync(join(folder, file), 'utf8')).toBe(good);
  expect(inspection.diagnostics).toEqual([]);
  expect(fixes.map((fix) => fixLine(fix, 'en'))).toEqual([
    `${file}:1:1 mended: saved anew as UTF-8 with LF line ends (byte-order-mark)`,
    `${file}:1:1 mended: saved anew as UTF-8 with LF line ends (carriage-return)`,
  ]);
  expect(readdirSync(join(folder, 'faqs/power-out')).sort()).toEqual(['index.en.md', 'index.zh-TW.md']);
});

it('fixes an address that can only mean one page, and leaves the words of the link', async () => {
  const change = (good: string): string =>
    `${good}\nSee [Transfer /en/processes/transfer](/en/processes/transfer#steps) and [Transfer](/processes/transfr/).\n`;
  const folder = makeContent({ [file]: change });
  const { inspection, fixes } = await checkAndFix(folder, () => inspect(folder));
  expect(readFileSync(join(folder, file), 'utf8')).toContain(
    '[Transfer /en/processes/transfer](/processes/transfer/#steps) and [Transfer](/processes/transfr/)',
  );
  expect(fixes.map((fix) => fixLine(fix, 'zh'))).toEqual([
    `${file}:11:5 已修正：把「/en/processes/transfer#steps」改成「/processes/transfer/#steps」 (broken-link)`,
  ]);
  expect(inspection.diagnostics.map(({ rule, suggestion }) => `${rule} ${suggestion ?? ''}`)).toEqual([
    'broken-link /processes/transfer/',
  ]);
});

it('widens narrow marks between Han and links in wide brackets, in the fields and in the text', async () => {
  const change = (good: string): string =>
    `${good.replace('停電時先做什麼。', '停電時, 先做什麼?')}\n- 先看電表; 再看\n  [停電](/faqs/power-out/), 見［過戶］（/processes/transfer/），(改名)也可以。\n`;
  const chinese = 'faqs/power-out/index.zh-TW.md';
  const folder = makeContent({ [chinese]: change });
  const { inspection } = await checkAndFix(folder, () => inspect(folder));
  const mended = readFileSync(join(folder, chinese), 'utf8');
  expect(mended).toContain('停電時，先做什麼？');
  expect(mended).toContain(
    '- 先看電表；再看\n  [停電](/faqs/power-out/)，見[過戶](/processes/transfer/)，(改名)',
  );
  expect(inspection.diagnostics.filter(({ edit }) => edit)).toEqual([]);
});

it('leaves a folder alone in which nothing can be fixed', async () => {
  const folder = makeContent({ [file]: '\uFEFF not even front matter' });
  const before = readFileSync(join(folder, 'site.yaml'));
  await checkAndFix(folder, () => inspect(folder));
  expect(readFileSync(join(folder, 'site.yaml'))).toEqual(before);
});

const edit = (start: number, end: number, text: string) => ({ file, start, end, text });

it.each([
  ['in any order', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdE', 2],
  ['the first of two on the same words', [edit(0, 3, 'X'), edit(2, 4, 'Y')], 'Xde', 1],
  ['side by side', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XYe', 2],
  ['none that lies outside the text', [edit(3, 9, 'X'), edit(-1, 2, 'Y')], 'abcde', 0],
])('makes changes %s', (_how, edits, text, made) => {
  const edited = applyEdits('abcde', edits);
  expect(edited.text).toBe(text);
  expect(edited.made).toHaveLength(made);
});
