import { describe, expect, it } from 'vitest';
import { catalogueOf, checkMessages } from '../../../src/i18n/catalogue.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { zhTW } from '../../../src/i18n/messages/zh-TW.ts';
import { makeTranslate } from '../../../src/i18n/translate.ts';
import { readYaml } from '../../../src/model/load/read-source.ts';
import type { YamlSource } from '../../../src/model/source/yaml-source.ts';
import { categoriesOf } from '../../../src/shared/plurals.ts';
import { makeContent, diagnosticsOf, replace, short } from '../../support/make-content.ts';

const countKeys = Object.keys(zhTW).filter((key) => key.endsWith('.other'));

/** A complete new language: the texts of another, with these beside them or in their place. */
function messagesOf(own: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ ...zhTW, ...own }, null, 2)}\n`;
}

/** The diagnostics of the messages of a language. */
async function toldOf(locale: string, messages: string): Promise<string[]> {
  const diagnostics = await diagnosticsOf({
    'site.yaml': replace(
      '  - { code: en, label: English }',
      `  - { code: en, label: English }\n  - { code: ${locale}, label: Other }`,
    ),
    [`messages/${locale}.json`]: messages,
  });
  return diagnostics
    .filter(({ file }) => file === `messages/${locale}.json`)
    .map((diagnostic) => `${diagnostic.rule} ${diagnostic.message.en.match(/“[^”]+\.[^”]+”/)?.[0] ?? ''}`);
}

describe('texts that depend on a number', () => {
  it('come with the generator in every form of its languages, and no other', () => {
    expect(countKeys.length).toBeGreaterThan(5);
    const formsIn = (catalogue: object): string[] =>
      Object.keys(catalogue).filter((key) => /\.(zero|one|two|few|many|other)$/.test(key));
    expect(formsIn(zhTW)).toEqual(countKeys);
    expect(new Set(formsIn(en))).toEqual(
      new Set(countKeys.flatMap((key) => [key, key.replace(/other$/, 'one')])),
    );
  });

  it('take every form that a language of the content has', async () => {
    const polish = { one: '{count} rzecz', few: '{count} rzeczy', many: '{count} rzeczy' };
    const own = Object.fromEntries(
      countKeys.flatMap((key) =>
        Object.entries(polish).map(([category, text]) => [key.replace(/other$/, category), text]),
      ),
    );
    expect(await toldOf('pl', messagesOf(own))).toEqual([]);
  });

  it.each([
    ['vi', 'list.count.one', '{count} mục'],
    ['vi', 'list.count.few', '{count} mục'],
    ['de', 'list.count.many', '{count} Einträge'],
    ['pl', 'list.count.zero', '{count} rzeczy'],
  ])('are reported in %s where the language has no such form: %s', async (locale, key, text) => {
    expect(await toldOf(locale, messagesOf({ [key]: text }))).toEqual([`unknown-plural “${key}”`]);
  });

  it('name the forms that the language has', async () => {
    const [diagnostic] = await diagnosticsOf({
      'messages/zh-TW.json': '{\n  "list.count.one": "{count} 筆"\n}\n',
    });
    expect(diagnostic && short(diagnostic)).toBe('messages/zh-TW.json:2:3 unknown-plural');
    expect(diagnostic).toMatchObject({ severity: 'error', expected: 'list.count.other' });
  });

  it('are missed without their other form, whatever forms they have', async () => {
    const rest = Object.entries(zhTW).filter(([key]) => key !== 'list.count.other');
    const messages = JSON.stringify({ ...Object.fromEntries(rest), 'list.count.one': '{count} Eintrag' });
    expect(await toldOf('de', messages)).toEqual(['missing-message “list.count.other”']);
  });

  it.each([
    // One is said in words in German, where it is one number; in Russian 21 is like it.
    ['de', { 'list.count.one': 'Ein Eintrag' }, []],
    ['ru', { 'list.count.one': 'Один' }, ['message-placeholders “list.count.one”']],
    ['ar', { 'list.count.two': 'عنصران' }, []],
    ['de', { 'list.count.one': '{number} Eintrag' }, ['message-placeholders “list.count.one”']],
    ['de', { 'list.count.other': 'Einträge' }, ['message-placeholders “list.count.other”']],
  ])('name the number where more than one is meant: %s %j', async (locale, own, told) => {
    expect(await toldOf(locale, messagesOf(own))).toEqual(told);
  });

  it.each(['list.count.on', 'nav.home.one', 'one', '.other', 'list.count.'])(
    'are no other key: %s',
    async (key) => {
      expect(await toldOf('de', messagesOf({ [key]: 'x' }))).toEqual([
        expect.stringMatching(/^unknown-message/),
      ]);
    },
  );
});

describe('the look-up of a text', () => {
  it.each([
    ['zh-TW', 1, '共 1 筆'],
    ['en', 1, '1 item'],
    ['en', 0, '0 items'],
    ['en', 1234, '1,234 items'],
  ])('counts in %s: %d', (locale, count, text) => {
    const translate = makeTranslate(catalogueOf({ messageFiles: {} }, locale), locale);
    expect(translate.count('list.count', count)).toBe(text);
  });

  it('uses no form of English in another language', () => {
    const site = siteWith('de', { 'list.count.other': '{count} Einträge' });
    const translate = makeTranslate(catalogueOf(site, 'de'), 'de');
    expect(translate.count('list.count', 1)).toBe('1 Einträge');
    expect(translate.forms('list.count')).toEqual({ other: '{count} Einträge' });
  });

  it('uses the forms that an office gives its language', () => {
    const forms = { 'list.count.one': '{count} rzecz', 'list.count.few': '{count} rzeczy' };
    const site = siteWith('pl', { ...forms, 'list.count.other': '{count} rzeczy' });
    const translate = makeTranslate(catalogueOf(site, 'pl'), 'pl');
    expect([1, 3, 5].map((count) => translate.count('list.count', count))).toEqual([
      '1 rzecz',
      '3 rzeczy',
      '5 rzeczy',
    ]);
    expect(checkMessages(['pl'], site.messageFiles).map(({ rule }) => rule)).not.toContain('unknown-plural');
    expect(categoriesOf('pl')).toContain('few');
  });
});

/** The part of a site that holds an office's own interface texts. */
function siteWith(
  locale: string,
  messages: Readonly<Record<string, string>>,
): { messageFiles: Record<string, YamlSource> } {
  const path = `messages/${locale}.json`;
  const { source } = readYaml(makeContent({ [path]: JSON.stringify(messages) }), path);
  if (!source) throw new Error('The messages cannot be read.');
  return { messageFiles: { [locale]: source } };
}
