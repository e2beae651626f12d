import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/source/yaml-source.ts';
import { found, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';

it.each<[string, Changes, string]>([
  [
    'a colon in a value without quotes',
    { [faq]: replace('停電時先做什麼。', 'a: b') },
    `${faq}:3:10 colon-in-value`,
  ],
  ['a bracket that is not closed', { [faq]: replace('[停電]', '[停電') }, `${faq}:4:11 unclosed-bracket`],
  ['a tab for an indent', { [faq]: replace('    licence', '\tlicence') }, `${faq}:15:1 tab-indent`],
  [
    'a quote that is not closed',
    { 'departments.yaml': '- id: "office\n' },
    'departments.yaml:1:7 unclosed-quote',
  ],
  [
    'a quote that runs to the end',
    { [faq]: replace('停電了怎麼辦？', '"停電了') },
    `${faq}:2:8 unclosed-quote`,
  ],
  ['a full-width colon', { [faq]: replace('summary: ', 'summary：') }, `${faq}:3:8 full-width-colon`],
  [
    'a full-width colon above a comment',
    { [faq]: replace('title: 停電了怎麼辦？', 'title：停電了怎麼辦？\n\n# 摘要') },
    `${faq}:2:6 full-width-colon`,
  ],
  [
    'a full-width colon inside brackets',
    { 'departments.yaml': replace('zh-TW: 業務組', 'zh-TW：業務組') },
    'departments.yaml:2:16 full-width-colon',
  ],
  ['no blank after a colon', { [faq]: replace('summary: ', 'summary:') }, `${faq}:3:8 colon-without-blank`],
  ['a field that is indented', { [faq]: replace('summary:', '  summary:') }, `${faq}:3:3 bad-indent`],
  [
    'an entry that is indented too little',
    { [faq]: replace('    licence', '   licence') },
    `${faq}:15:4 bad-indent`,
  ],
  ['a key written twice', { [faq]: replace('summary:', 'title: a\nsummary:') }, `${faq}:3:1 duplicate-key`],
  [
    'a key written twice in a registry',
    { 'site.yaml': replace('url:', 'name: a\nurl:') },
    'site.yaml:4:1 duplicate-key',
  ],
  [
    'an alias',
    { [faq]: (good) => good.replace('title: ', 'title: &a ').replace('停電時先做什麼。', '*a') },
    `${faq}:3:10 yaml-alias`,
  ],
  ['an anchor alone', { [faq]: replace('停電時先做什麼。', '&停電 時') }, `${faq}:3:14 yaml-alias`],
  [
    'a sign of numbers that ends a value',
    { [faq]: replace('停電時先做什麼。', '撥 #12 再按 #') },
    `${faq}:3:12 comment-in-value`,
  ],
  [
    'a sign of numbers in a list of a registry',
    { 'licences.yaml': replace('- id: own', '- id: own #1') },
    'licences.yaml:1:11 comment-in-value',
  ],
  [
    'the name of a field in the words of an editor',
    { [faq]: replace('summary:', '摘要:') },
    `${faq}:3:1 unknown-field`,
  ],
  [
    'the marks of a merge',
    { [faq]: replace('停電時先做什麼。', 'a\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b') },
    `${faq}:4:1 merge-marker`,
  ],
  ['an alias to nothing', { [faq]: replace('停電時先做什麼。', '*a') }, `${faq}:3:10 yaml-alias`],
  ['a tag', { [faq]: replace('停電時先做什麼。', '!!js/function a') }, `${faq}:3:10 invalid-yaml`],
  [
    'two documents in a registry',
    { 'licences.yaml': '- id: own\n---\n- id: b\n' },
    'licences.yaml:2:1 invalid-yaml',
  ],
  [
    'the key __proto__',
    { [faq]: replace('summary:', '__proto__: { sample: true }\nsummary:') },
    `${faq}:3:1 unknown-field`,
  ],
  [
    'the key __proto__ in a text of all languages',
    { 'licences.yaml': replace('en:', '__proto__: a, en:') },
    'licences.yaml:2:24 unknown-field',
  ],
  [
    'the key constructor',
    { [faq]: replace('summary:', 'constructor: a\nsummary:') },
    `${faq}:3:1 unknown-field`,
  ],
])('reports %s once, at its location', async (_fault, changes, expected) => {
  expect(await found(changes)).toEqual([expected]);
});

it('names the key that is written twice', () => {
  const { diagnostics } = parseYaml('a', 'title: a\ntitle: b\n');
  expect(diagnostics[0]?.message.zh).toContain('「title」');
});

it('reports five thousand brackets instead of breaking off', async () => {
  const diagnostics = await diagnosticsOf({ [faq]: replace('[停電]', '['.repeat(5000) + ']'.repeat(5000)) });
  expect(diagnostics).toMatchObject([{ rule: 'nested-too-deeply', file: faq, line: 4 }]);
});

it('reads twenty thousand keys in a moment', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: a`);
  expect(parseYaml('a', keys.join('\n')).diagnostics).toEqual([]);
});

it('does not let a small file grow into a huge one', async () => {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
  );
  const diagnostics = await diagnosticsOf({ 'synonyms.yaml': ['a0: &a0 [a, b]', ...levels].join('\n') });
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']));
});

it('keeps numbers and dates as they were written', () => {
  const { source } = parseYaml('a', 'code: 600\nother: 1E0\nday: 2026-01-02\nshort: 007\nyes: true\nnone:\n');
  expect(source?.data).toEqual({
    code: '600',
    other: '1E0',
    day: '2026-01-02',
    short: '007',
    yes: true,
    none: null,
  });
});

it('reads JSON with tabs and escapes, as programs write it', () => {
  const { source, diagnostics } = parseYaml('a.json', '{\n\t"a": "\\u4e2d\\/",\n\t"b": [null, 1]\n}\n');
  expect(diagnostics).toEqual([]);
  expect(source?.data).toEqual({ a: '中/', b: [null, '1'] });
});

it.each([
  ['a: 停電時請先\n  確認。', '停電時請先確認。'],
  ['a: >-\n  停電時請先\n  確認。', '停電時請先確認。'],
  ['a: "停電，\n  「確認」"', '停電，「確認」'],
  ["a: '王 小明\n  與 王 小明\n  三'", '王 小明與 王 小明三'],
  ['a: 停電 請\n  撥 1911\n  詢問', '停電 請撥 1911 詢問'],
  ['a: first\n  second', 'first second'],
  ['a: >-\n  甲\n\n  乙', '甲\n乙'],
  ['a: |-\n  甲\n  乙', '甲\n乙'],
])('a line break in a value is no blank between two characters of Chinese: %j', (text, value) => {
  expect(parseYaml('a.yaml', text).source?.data).toEqual({ a: value });
});

it('offers the field that an editor calls by its name', async () => {
  const diagnostics = await diagnosticsOf({ [faq]: replace('summary:', '摘要:') });
  expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual(['summary']);
});
