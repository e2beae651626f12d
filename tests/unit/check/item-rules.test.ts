import { describe, expect, it } from 'vitest';
import { found, foundInText, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const zh = 'processes/transfer/index.zh-TW.mdx';

describe('headings', () => {
  it.each([
    ['at the level of the title', '# 一', ['1:1 heading-too-high']],
    ['underlined as a title', '一\n===', ['1:1 heading-too-high']],
    ['that skip a level', '#### 一', ['1:1 skipped-heading']],
    ['that skip a level once', '## 一\n\n#### 二\n\n##### 三', ['3:1 skipped-heading']],
    ['that go back up', '### 一\n\n#### 二\n\n## 三', []],
  ])('%s are reported at their location', async (_what, text, expected) => {
    expect(await foundInText(text, 'md')).toEqual(expected);
  });
});

describe('facts of an item', () => {
  it.each<[string, Changes, string]>([
    [
      'changed before it was published',
      { [faq]: replace('updated: 2026-03-04', 'updated: 2025-03-04') },
      `${faq}:7:10 updated-before-published`,
    ],
    [
      'looked at again before it was changed',
      { [faq]: replace('reviewDue: 2027-03-31', 'reviewDue: 2026-03-03') },
      `${faq}:8:12 review-before-update`,
    ],
    ['with nothing to read', { [faq]: (good) => good.replace(/## [^]*$/, '') }, `${faq}:1:1 empty-body`],
    [
      'with an unconfirmed step',
      { [zh]: replace('    title: 審查', '    title: 審查\n    unconfirmed: true') },
      `${zh}:21:18 unconfirmed-outside-sample`,
    ],
    [
      'with an unconfirmed document',
      { [zh]: replace('    required: always', '    required: always\n    unconfirmed: true') },
      `${zh}:24:18 unconfirmed-outside-sample`,
    ],
  ])('are reported once, at their location: an item %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('may be unconfirmed in a sample', async () => {
    const sample = (good: string): string =>
      good
        .replace('channels:', 'sample: true\nchannels:')
        .replace('    title: 審查', '    title: 審查\n    unconfirmed: true');
    expect(await found({ [zh]: sample })).toEqual([]);
  });

  it('warns that the office has no identifier yet, where it belongs', async () => {
    expect(await found({ 'site.yaml': replace(', oid: 2.16.886.101', ', oid: null') })).toEqual([
      'site.yaml:8:46 no-identifier',
    ]);
  });
});

describe('the content folder’s own interface texts', () => {
  const third = replace(
    '  - { code: en, label: English }',
    '  - { code: en, label: English }\n  - { code: fr, label: Français }',
  );

  it.each<[string, Changes, string]>([
    [
      'nobody uses',
      { 'messages/en.json': '{\n  "nav.hme": "Start"\n}\n' },
      'messages/en.json:2:3 unknown-message',
    ],
    [
      'that are no texts',
      { 'messages/en.json': '{\n  "nav.home": []\n}\n' },
      'messages/en.json:2:15 wrong-type',
    ],
    ['that are a list', { 'messages/en.json': '[]\n' }, 'messages/en.json:1:1 wrong-type'],
    [
      'of a language the site has not',
      { 'messages/fr.json': '{}\n' },
      'messages/fr.json:1:1 unknown-language',
    ],
    ['that cannot be read', { 'messages/en.json': '{\n' }, 'messages/en.json:1:1 unclosed-bracket'],
  ])('are reported once, at their location: %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('keep the placeholders of the original', async () => {
    const all = await found({ 'messages/en.json': '{ "list.count.other": "many" }\n' });
    expect(all).toEqual(['messages/en.json:1:23 message-placeholders']);
  });

  it('are all translated in a language that is new', async () => {
    const rules = (await found({ 'site.yaml': third, 'messages/fr.json': '{ "nav.home": "Accueil" }\n' }))
      .filter((line) => line.startsWith('messages/'))
      .map((line) => line.replace(/.* /, ''));
    expect(new Set(rules)).toEqual(new Set(['missing-message']));
    expect(rules.length).toBeGreaterThan(50);
  });

  it.each<[string, Changes, string]>([
    ['is not there', {}, 'messages/fr.json:1:1 missing-file'],
    ['cannot be read', { 'messages/fr.json': '{\n' }, 'messages/fr.json:1:1 unclosed-bracket'],
  ])('are reported once when the file of a new language %s', async (_what, changes, expected) => {
    const all = await found({ 'site.yaml': third, ...changes });
    expect(all.filter((line) => line.startsWith('messages/'))).toEqual([expected]);
  });
});
