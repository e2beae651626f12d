import { describe, expect, it } from 'vitest';
import { kindIds } from '../../../../src/model/kinds/index.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { goodContent } from '../../../support/good-content.ts';
import { diagnosticsOf, replace, type Changes } from '../../../support/make-content.ts';

const faq = 'faqs/power-out';
const zh = `${faq}/index.zh-TW.md`;
const en = `${faq}/index.en.md`;
const plan = 'disclosures/plan/index.zh-TW.md';
const text = goodContent[zh] ?? '';
const translation = goodContent[en] ?? '';

/** What the only diagnostic says, besides its sentences. */
type Told = Pick<Diagnostic, 'rule' | 'file' | 'line' | 'column' | 'expected'> & { suggestion?: string };

describe('what the loader says of a fault', () => {
  it.each<[string, Changes, Omit<Told, 'line' | 'column'>, string]>([
    [
      'a registry that is missing',
      { 'licences.yaml': null },
      { rule: 'missing-registry', file: 'licences.yaml', expected: 'licences.yaml' },
      '“licences.yaml”',
    ],
    [
      'a registry under a wrong name',
      { 'departments.yaml': null, 'department.yaml': goodContent['departments.yaml'] ?? '' },
      { rule: 'unexpected-file', file: 'department.yaml', expected: '', suggestion: 'departments.yaml' },
      '“department.yaml”',
    ],
    [
      'a file beside the items',
      { 'faqs/departments.yml': 'a' },
      { rule: 'unexpected-file', file: 'faqs/departments.yml', expected: '' },
      '“faqs/departments.yml”',
    ],
    [
      'a folder inside the messages',
      { 'messages/old/a.txt': 'a' },
      { rule: 'unexpected-file', file: 'messages/old', expected: '' },
      '“messages/old”',
    ],
    [
      'a folder inside the classifications',
      { 'classification/old/a.txt': 'a' },
      { rule: 'unexpected-file', file: 'classification/old', expected: '' },
      '“classification/old”',
    ],
    [
      'a folder inside an item',
      { [`${faq}/old/a.txt`]: 'a' },
      { rule: 'unexpected-folder', file: `${faq}/old`, expected: faq },
      'folders',
    ],
    [
      'a folder name that suggests nothing',
      { 'faqs/停電/index.zh-TW.md': text, 'faqs/停電/index.en.md': translation },
      { rule: 'bad-slug', file: 'faqs/停電', expected: 'a-z 0-9 -' },
      '“停電”',
    ],
    [
      'a folder name with signs around it',
      { 'faqs/_No_Power__/index.zh-TW.md': text, 'faqs/_No_Power__/index.en.md': translation },
      { rule: 'bad-slug', file: 'faqs/_No_Power__', expected: 'a-z 0-9 -', suggestion: 'no-power' },
      '“_No_Power__”',
    ],
    [
      'a folder name that is a page of the site',
      { 'faqs/page/index.zh-TW.md': text, 'faqs/page/index.en.md': translation },
      { rule: 'reserved-slug', file: 'faqs/page', expected: '' },
      '“page”',
    ],
    [
      'a language that is missing',
      { [en]: null },
      { rule: 'missing-language', file: zh, expected: `${faq}/index.en.md` },
      faq,
    ],
    [
      'the first language that is missing',
      { [zh]: null },
      { rule: 'missing-default-language', file: faq, expected: 'index.zh-TW.md' },
      'zh-TW',
    ],
    [
      'a text that names no language',
      { [en]: null, [`${faq}/index.eng.md`]: translation },
      {
        rule: 'unknown-language',
        file: `${faq}/index.eng.md`,
        expected: 'index.zh-TW.md | index.en.md',
        suggestion: 'en',
      },
      'eng',
    ],
    [
      'a text with another ending',
      { [`${faq}/notes.MD`]: 'a' },
      {
        rule: 'bad-language',
        file: `${faq}/notes.MD`,
        expected: 'index.zh-TW.md | index.en.md',
      },
      'notes.MD',
    ],
    [
      'interface texts of a language the site has not',
      { 'messages/fr.json': '{}' },
      { rule: 'unknown-language', file: 'messages/fr.json', expected: 'zh-TW | en' },
      '“fr”',
    ],
    [
      'interface texts that are not JSON',
      { 'messages/en.yaml': '{}' },
      { rule: 'unknown-language', file: 'messages/en.yaml', expected: 'zh-TW | en' },
      'messages/en.yaml',
    ],
  ])('names what is meant: %s', async (_fault, changes, told, named) => {
    const diagnostics = await diagnosticsOf(changes);
    const ofFile = diagnostics.filter(({ file }) => file === told.file);
    expect(ofFile).toHaveLength(1);
    const [diagnostic] = ofFile;
    expect(diagnostic).toMatchObject({ severity: 'error', line: 1, column: 1, ...told });
    expect(diagnostic?.suggestion).toBe(told.suggestion);
    expect(diagnostic?.message.en).toContain(named);
    expect(`${diagnostic?.message.zh ?? ''}${diagnostic?.message.en ?? ''}`).not.toMatch(/[{}]/);
  });

  it.each<[string, Changes, Told, string]>([
    [
      'an excuse for a language that is there',
      { [zh]: replace('related:', 'untranslated: { en: 沒有 }\nrelated:') },
      { rule: 'untranslated-but-there', file: zh, line: 16, column: 17, expected: '' },
      'en',
    ],
    [
      'an excuse for a language of no name',
      { [zh]: replace('related:', 'untranslated: { eng: 沒有 }\nrelated:') },
      { rule: 'unknown-language', file: zh, line: 16, column: 17, expected: 'en', suggestion: 'en' },
      'eng',
    ],
    [
      'an attachment that is not there',
      { [plan]: replace('plan.pdf', 'plans.pdf') },
      {
        rule: 'missing-attachment',
        file: plan,
        line: 14,
        column: 11,
        expected: 'plan.pdf',
        suggestion: 'plan.pdf',
      },
      'plans.pdf',
    ],
    [
      'a code in full width',
      { [zh]: replace('cake: [A00]', 'cake: [Ａ００]') },
      { rule: 'full-width-code', file: zh, line: 9, column: 40, expected: 'A00', suggestion: 'A00' },
      'Ａ００',
    ],
    [
      'a class that no table has',
      { [zh]: replace('cake: [A00]', 'cake: [A01]') },
      { rule: 'unknown-class', file: zh, line: 9, column: 40, expected: 'A00', suggestion: 'A00' },
      'A01',
    ],
    [
      'a type for a kind that is not there',
      { 'site.yaml': replace('processes:', 'proceses:') },
      {
        rule: 'unknown-kind',
        file: 'site.yaml',
        line: 17,
        column: 50,
        expected: ['default', ...kindIds].join(' | '),
        suggestion: 'processes',
      },
      'proceses',
    ],
    [
      'a slug in the text that is not the folder’s',
      { [zh]: replace('summary:', 'slug: power-cut\nsummary:') },
      {
        rule: 'wrong-value',
        file: zh,
        line: 3,
        column: 7,
        expected: 'power-out',
        suggestion: 'power-out',
      },
      'power-cut',
    ],
  ])('names what is meant, at its place: %s', async (_fault, changes, told, named) => {
    const diagnostics = await diagnosticsOf(changes);
    expect(diagnostics).toMatchObject([{ severity: 'error', ...told }]);
    expect(diagnostics[0]?.suggestion).toBe(told.suggestion);
    expect(diagnostics[0]?.message.en).toContain(named);
    expect(`${diagnostics[0]?.message.zh ?? ''}${diagnostics[0]?.message.en ?? ''}`).not.toMatch(/[{}]/);
  });

  it('lists the kinds, and the one that was meant, for a folder of another name', async () => {
    const [diagnostic] = await diagnosticsOf({ 'faq/a.txt': 'a' });
    expect(diagnostic).toMatchObject({ rule: 'unknown-kind', file: 'faq', suggestion: 'faqs' });
    expect(diagnostic?.expected).toBe(kindIds.join(' | '));
    const [asset] = await diagnosticsOf({ 'asset/a.txt': 'a' });
    expect(asset).toMatchObject({ rule: 'unknown-kind', suggestion: 'assets' });
    const [messages] = await diagnosticsOf({ 'message/a.txt': 'a' });
    expect(messages).toMatchObject({ rule: 'unknown-kind', suggestion: 'messages' });
  });

  it('takes the slug an editor program notes in the text', async () => {
    expect(await diagnosticsOf({ [zh]: replace('summary:', 'slug: power-out\nsummary:') })).toEqual([]);
  });

  it('lists thirty ids, and says when there are more', async () => {
    const departments = (count: number): string =>
      ['office', 'design', ...Array.from({ length: count - 2 }, (_, index) => `team-${String(index)}`)]
        .map(
          (id) => `- { id: ${id}, name: { zh-TW: 組, en: Team }, phone: '1911', email: a@office.example }\n`,
        )
        .join('');
    const expectedOf = async (count: number): Promise<string[]> => {
      const changes = {
        'departments.yaml': departments(count),
        [zh]: replace('department: office', 'department: zzzzzzzzz'),
      };
      const [diagnostic] = (await diagnosticsOf(changes)).filter(({ rule }) => rule === 'unknown-department');
      return diagnostic?.expected.split(' | ') ?? [];
    };
    const thirty = await expectedOf(30);
    expect([thirty.length, thirty.at(-1)]).toEqual([30, 'team-27']);
    const more = await expectedOf(31);
    expect([more.length, more.at(-2), more.at(-1)]).toEqual([31, 'team-27', '…']);
  });
});
