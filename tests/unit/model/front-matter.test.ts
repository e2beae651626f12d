import { expect, it } from 'vitest';
import { found, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const process = 'processes/transfer/index.zh-TW.mdx';
const plan = 'disclosures/plan/index.zh-TW.md';

it.each<[string, Changes, string]>([
  ['an empty file', { [faq]: '\n' }, `${faq}:1:1 empty-text`],
  ['no front matter', { [faq]: '停電了。\n' }, `${faq}:1:1 missing-front-matter`],
  ['front matter that is never closed', { [faq]: '---\ntitle: a\n' }, `${faq}:3:1 unclosed-front-matter`],
  [
    'front matter that is not closed before the text',
    { [faq]: '---\ntitle: a\n\n## b\n\nc\n' },
    `${faq}:3:1 unclosed-front-matter`,
  ],
  [
    'front matter that a rule in the text seems to close',
    { [faq]: '---\ntitle: a\n\n停電了。\n\n---\n\nb\n' },
    `${faq}:3:1 unclosed-front-matter`,
  ],
  ['front matter with nothing in it', { [faq]: '---\n---\n\na\n\n---\n' }, `${faq}:1:1 missing-front-matter`],
  ['a comment alone', { [faq]: '---\n# a\n---\na\n' }, `${faq}:2:1 empty-file`],
  ['a list for front matter', { [faq]: '---\n- a\n---\na\n' }, `${faq}:2:1 wrong-type`],
  ['an unknown field', { [faq]: replace('summary:', 'colour: red\nsummary:') }, `${faq}:3:1 unknown-field`],
  ['a field in the wrong case', { [faq]: replace('keywords:', 'Keywords:') }, `${faq}:4:1 unknown-field`],
  [
    'an unknown field inside a list',
    { [faq]: replace('licence: own', 'licence: own\n    author: a') },
    `${faq}:16:5 unknown-field`,
  ],
  ['a required field under a wrong name', { [faq]: replace('title:', 'titel:') }, `${faq}:2:1 unknown-field`],
  ['a missing field', { [faq]: replace('department: office\n', '') }, `${faq}:2:1 missing-field`],
  [
    'a field with no value',
    { [faq]: replace('department: office', 'department:') },
    `${faq}:5:12 missing-field`,
  ],
  ['a title of blanks', { [faq]: replace('停電了怎麼辦？', '"  "') }, `${faq}:2:8 missing-field`],
  [
    'a missing field inside a list',
    { [process]: replace('    actor: office\n', '') },
    `${process}:18:5 missing-field`,
  ],
  ['a list where a text belongs', { [faq]: replace('停電時先做什麼。', '[a, b]') }, `${faq}:3:10 wrong-type`],
  ['a text where a list belongs', { [faq]: replace('[停電]', '停電') }, `${faq}:4:11 wrong-type`],
  [
    'an empty list where one entry is needed',
    { [faq]: replace('[everyone]', '[]') },
    `${faq}:10:11 wrong-value`,
  ],
  ['yes for true', { [faq]: replace('related:', 'sample: yes\nrelated:') }, `${faq}:16:9 wrong-type`],
  [
    'an unknown choice',
    { [process]: replace('[counter, web]', '[counter, wep]') },
    `${process}:10:21 unknown-value`,
  ],
  ['a word for a number', { [process]: replace('min: 1', 'min: one') }, `${process}:12:21 wrong-type`],
  ['a broken number', { [process]: replace('min: 1', 'min: 1.5') }, `${process}:12:21 wrong-type`],
  ['a range the wrong way round', { [process]: replace('min: 1', 'min: 9') }, `${process}:12:14 wrong-order`],
  [
    'a period that ends before it begins',
    { [plan]: replace('2026-12-31', '2025-12-31') },
    `${plan}:12:9 wrong-order`,
  ],
  [
    'an id with a blank',
    { [process]: replace('id: apply', 'id: Apply now') },
    `${process}:15:9 wrong-format`,
  ],
  [
    'half an address',
    { [process]: replace('https://office.example/apply', 'office.example/apply') },
    `${process}:11:9 bad-address`,
  ],
  [
    'an address that runs something',
    { [process]: replace('https://office.example/apply', 'javascript:alert(1)') },
    `${process}:11:9 bad-address`,
  ],
  [
    'a day that is no date',
    { [faq]: replace('published: 2026-01-02', 'published: soon') },
    `${faq}:6:12 bad-date`,
  ],
  [
    'a day that does not exist',
    { [faq]: replace('published: 2026-01-02', 'published: 2026-02-30') },
    `${faq}:6:12 bad-date`,
  ],
  [
    'a field that another one needs',
    { [plan]: replace('availability: here', 'availability: elsewhere') },
    `${plan}:11:15 needed-field`,
  ],
])('reports %s once, at its location', async (_fault, changes, expected) => {
  expect(await found(changes)).toEqual([expected]);
});

it('suggests the field that was meant', async () => {
  const [diagnostic] = await diagnosticsOf({ [faq]: replace('related:', 'relatd:') });
  expect(diagnostic).toMatchObject({ rule: 'unknown-field', suggestion: 'related', severity: 'error' });
  expect(diagnostic?.message).toEqual({
    zh: '沒有「relatd」這個欄位。請檢查拼字，或刪除。',
    en: 'There is no field “relatd”. Check its spelling, or delete it.',
  });
});

it('says which keys a field expects', async () => {
  const [diagnostic] = await diagnosticsOf({
    [faq]: replace('{ theme: [110], cake: [A00], service: [C00] }', '110'),
  });
  expect(diagnostic).toMatchObject({ rule: 'wrong-type', expected: '{ theme: …, cake: …, service: … }' });
});

it('suggests the choice that was meant', async () => {
  const [diagnostic] = await diagnosticsOf({ [process]: replace('[counter, web]', '[countr, web]') });
  expect(diagnostic).toMatchObject({ suggestion: 'counter' });
});

it('reports every mistake in a file, not the first one only', async () => {
  const changes = { [faq]: (good: string) => good.replace('title:', 'titel:').replace('2026-01-02', 'soon') };
  expect(await found(changes)).toEqual([`${faq}:2:1 unknown-field`, `${faq}:6:12 bad-date`]);
});

it('reports mistakes in the fields of a file whose text is broken', async () => {
  const changes = { [process]: (good: string) => good.replace('min: 1', 'min: 9').replace('</Note>', '') };
  expect(await found(changes)).toEqual([`${process}:12:14 wrong-order`, `${process}:29:1 unclosed-tag`]);
});
