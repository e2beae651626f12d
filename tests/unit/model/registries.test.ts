import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { found, makeContent, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

describe('an error in a registry', () => {
  it.each<[string, Changes, string]>([
    ['no site file', { 'site.yaml': null }, 'site.yaml:1:1 missing-registry'],
    ['no departments', { 'departments.yaml': null }, 'departments.yaml:1:1 missing-registry'],
    ['no licences', { 'licences.yaml': null }, 'licences.yaml:1:1 missing-registry'],
    [
      'a classification that is not there',
      { 'classification/theme.json': null },
      'classification/theme.json:1:1 missing-registry',
    ],
    ['an empty registry', { 'departments.yaml': '' }, 'departments.yaml:1:1 empty-file'],
    ['an empty list', { 'audiences.yaml': '[]\n' }, 'audiences.yaml:1:1 wrong-value'],
    [
      'a department without a name',
      { 'departments.yaml': replace('  name: { zh-TW: 業務組, en: Business Section }\n', '') },
      'departments.yaml:1:3 missing-field',
    ],
    [
      'a name in one language, written without it',
      { 'departments.yaml': replace('{ zh-TW: 業務組, en: Business Section }', '業務組') },
      'departments.yaml:2:9 wrong-type',
    ],
    [
      'a name that lacks a language',
      { 'departments.yaml': replace('業務組, en: Business Section', '業務組') },
      'departments.yaml:2:9 missing-language',
    ],
    [
      'a name in a language the site has not',
      { 'departments.yaml': replace('業務組,', '業務組, fr: Bureau,') },
      'departments.yaml:2:23 unknown-language',
    ],
    [
      'a language under a wrong name',
      { 'departments.yaml': replace('zh-TW: 業務組', 'zh_TW: 業務組') },
      'departments.yaml:2:11 unknown-language',
    ],
    ['an empty name', { 'departments.yaml': replace('業務組', '""') }, 'departments.yaml:2:18 missing-field'],
    [
      'the same id twice',
      { 'departments.yaml': replace('id: design', 'id: office') },
      'departments.yaml:5:7 duplicate-id',
    ],
    [
      'an id that cannot stand in an address',
      { 'audiences.yaml': replace('id: everyone', 'id: Every One') },
      'audiences.yaml:1:7 wrong-format',
    ],
    [
      'half an e-mail address',
      { 'departments.yaml': replace('business@office.example', 'business') },
      'departments.yaml:4:10 wrong-format',
    ],
    ['an unknown field of the site', { 'site.yaml': replace('url:', 'uri:') }, 'site.yaml:4:1 unknown-field'],
    [
      'a language twice',
      { 'site.yaml': replace('label: English }', 'label: English }\n  - { code: en, label: English }') },
      'site.yaml:8:13 duplicate-id',
    ],
    [
      'a language code that is none',
      { 'site.yaml': replace('code: en', 'code: english') },
      'site.yaml:7:13 wrong-format',
    ],
    [
      'a contact page that is not there',
      { 'site.yaml': replace('pages/contact', 'pages/contakt') },
      'site.yaml:14:9 unknown-item',
    ],
    [
      'a class of the site that is not there',
      { 'site.yaml': replace('theme: [110]', 'theme: [111]') },
      'site.yaml:15:27 unknown-class',
    ],
    [
      'a type for a kind that is not there',
      { 'site.yaml': replace('processes:', 'proceses:') },
      'site.yaml:17:50 unknown-kind',
    ],
    [
      'a type that lacks a language',
      { 'site.yaml': replace('服務, en: Service', '服務') },
      'site.yaml:17:61 missing-language',
    ],
    ['a synonym alone', { 'synonyms.yaml': 'en:\n  - [transfer]\n' }, 'synonyms.yaml:2:5 wrong-value'],
  ])('is reported once: %s', async (_fault, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('does not hide the errors of the items, nor blame them for it', async () => {
    const changes = {
      'departments.yaml': '- id: "office\n',
      'licences.yaml': replace('id: own', 'name: own'),
      'classification/theme.json': '{',
      'faqs/power-out/index.zh-TW.md': replace('[everyone]', '[nobody]'),
    };
    expect((await found(changes)).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      'classification/theme.json unclosed-bracket',
      'departments.yaml unclosed-quote',
      'faqs/power-out/index.zh-TW.md unknown-audience',
      'licences.yaml duplicate-key',
    ]);
  });

  it('keeps what depends on the site file unsaid while that is broken', async () => {
    const folder = makeContent({ 'site.yaml': 'name: [', 'faqs/power-out/index.fr.md': 'a' });
    const { site, diagnostics } = await inspect(folder);
    expect(site).toBeUndefined();
    expect(diagnostics.map(({ file }) => file)).toEqual(['site.yaml']);
  });

  it('needs no optional registry', async () => {
    expect(await found({ 'synonyms.yaml': null })).toEqual([]);
  });

  it('says which category is unknown when there are none', async () => {
    expect(await found({ 'disclosure-categories.yaml': null })).toEqual([
      'disclosures/plan/index.zh-TW.md:10:11 unknown-disclosure-category',
    ]);
  });
});

describe('a fact that is not known', () => {
  it.each<[string, Changes, string]>([
    ['of the office', { 'site.yaml': replace('https://office.example/', 'null') }, 'site.yaml:4:6'],
    ['of a department', { 'departments.yaml': replace("  phone: '1911'\n", '') }, 'departments.yaml:1:3'],
    [
      'of an item',
      { 'processes/transfer/index.zh-TW.mdx': replace('{ min: 1, max: 3 }', 'null') },
      'processes/transfer/index.zh-TW.mdx:12:14',
    ],
  ])('%s is listed and stops nothing', async (_what, changes, place) => {
    const diagnostics = await diagnosticsOf(changes);
    expect(diagnostics).toMatchObject([{ rule: 'pending-fact', severity: 'warning' }]);
    expect(await found(changes)).toEqual([`${place} pending-fact`]);
  });
});
