import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inspect, type Inspection } from '../../../../src/check/inspect.ts';
import {
  append,
  found,
  foundInText,
  makeContent,
  replace,
  short,
  type Changes,
} from '../../../support/make-content.ts';
import { makeArchive } from '../../../support/make-files.ts';

const faqZh = 'faqs/power-out/index.zh-TW.md';
const allowMobile = (value: string): ((good: string) => string) =>
  replace(
    'related: [processes/transfer]',
    `allow:\n  - { rule: personal-mobile-number, value: '${value}', reason: 值班手機，經同意公開 }\nrelated: [processes/transfer]`,
  );

describe('in a text', () => {
  it.each([
    ['a national identity number', '王先生 A123456789。', ['1:5 personal-identity-number']],
    ['one of a woman, small letters, with blanks', 'a 223 456 781', ['1:1 personal-identity-number']],
    ['a resident’s number of today', 'A800000014', ['1:1 personal-identity-number']],
    ['a resident’s number of before', 'AC01234567', ['1:1 personal-identity-number']],
    ['full-width digits', '號碼是Ａ１２３４５６７８９', ['1:4 personal-identity-number']],
    ['a number whose last digit is wrong', 'A123456788', []],
    ['an order’s number that only begins like one', 'XA1234567890', []],
    ['a mobile number', '請打 0912345678', ['1:4 personal-mobile-number']],
    ['in groups', '請打 0912-345-678 或 (02) 2345-6789', ['1:4 personal-mobile-number']],
    ['from abroad', '請打 +886 912 345 678', ['1:4 personal-mobile-number']],
    ['in full-width digits', '請打０９１２－３４５－６７８', ['1:3 personal-mobile-number']],
    ['in a link', '[請來電](tel:0912345678)', ['1:11 personal-mobile-number']],
    ['in code', '`0912345678`', ['1:2 personal-mobile-number']],
    ['in a comment', '<!-- 0912345678 -->', ['1:6 personal-mobile-number']],
    ['digits inside a longer number', '電號 1109123456789，每度 0.912345678 元', []],
    ['telephones of offices and hours', '1911、(049) 222-2333、0800-031-212、09:00–17:00', []],
    ['a private mailbox', '寫給 wang.da@gmail.com', ['1:4 personal-mail-address']],
    ['one of a provider’s many hosts', 'a@ms12.hinet.net', ['1:1 personal-mail-address']],
    ['in full-width signs', 'ｗａｎｇ＠ｇｍａｉｌ．ｃｏｍ', ['1:1 personal-mail-address']],
    ['an office’s mailbox', 'service@office.example、a@gmail.com.office.example', []],
  ])('is reported at its location: %s', async (_what, text, expected) => {
    const words = /(long-sentence|unknown-word|half-width|full-width)/;
    expect((await foundInText(text, 'md')).filter((line) => !words.test(line))).toEqual(expected);
  });

  it('is reported in fields and registries, where a listing would publish it', async () => {
    const changes: Changes = {
      'departments.yaml': replace('business@office.example', 'business.office@gmail.com'),
      [faqZh]: replace('停電時先做什麼。', '請打 0912345678。'),
    };
    expect(await found(changes)).toEqual([
      'departments.yaml:4:10 personal-mail-address',
      `${faqZh}:3:13 personal-mobile-number`,
    ]);
  });
});

describe('an allowance with a reason', () => {
  it('lets a value stand, however it is written, in every language of the item', async () => {
    const changes: Changes = {
      [faqZh]: (good) => `${allowMobile('0912345678')(good)}\n請打 0912-345-678。\n`,
      'faqs/power-out/index.en.md': append('\nCall +886 912 345 678.\n'),
    };
    expect(await found(changes)).toEqual([]);
  });

  it('lets nothing else stand', async () => {
    const text = (good: string): string => `${allowMobile('0912345678')(good)}\n0912345678、0987654321\n`;
    expect(await found({ [faqZh]: text })).toEqual([`${faqZh}:25:12 personal-mobile-number`]);
  });

  it('is reported when nothing makes use of it', async () => {
    expect(await found({ [faqZh]: allowMobile('0912345678') })).toEqual([`${faqZh}:17:44 unused-allowance`]);
  });

  it('is reported when it is no number', async () => {
    expect(await found({ [faqZh]: allowMobile('1911') })).toEqual([`${faqZh}:17:44 unused-allowance`]);
  });

  it('needs the reason', async () => {
    const text = replace(
      'related: [',
      "allow: [{ rule: personal-mobile-number, value: '0912345678' }]\nrelated: [",
    );
    expect(await found({ [faqZh]: text })).toContain(`${faqZh}:16:9 missing-field`);
  });

  it('stands in the site file for the registries', async () => {
    const changes: Changes = {
      'departments.yaml': replace('business@office.example', 'business.office@gmail.com'),
      'site.yaml': append(
        'allow: [{ rule: personal-mail-address, value: business.office@gmail.com, reason: 機關信箱 }]\n',
      ),
    };
    expect(await found(changes)).toEqual([]);
  });
});

describe('in an attachment', () => {
  const list: Changes = {
    'disclosures/plan/plan.pdf': null,
    'disclosures/plan/plan.csv': '姓名,電話\n王先生,0912-345-678\n王先生,0912345678\n',
    'disclosures/plan/index.zh-TW.md': replace('plan.pdf', 'plan.csv'),
    'disclosures/plan/index.en.md': replace('plan.pdf', 'plan.csv'),
  };

  function temporaryCache(): string {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-texts-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    return folder;
  }

  async function inspected(changes: Changes, textCache: string): Promise<Inspection & { lines: string[] }> {
    const inspection = await inspect(makeContent(changes), undefined, { textCache });
    return { ...inspection, lines: inspection.diagnostics.map(short) };
  }

  it('is reported once for a file, and again from the cached text', async () => {
    const cache = temporaryCache();
    const expected = ['disclosures/plan/plan.csv:1:1 personal-mobile-number'];
    const first = await inspected(list, cache);
    expect(first.lines).toEqual(expected);
    expect(first.attachments).toMatchObject({ files: 1, cached: 0 });
    const second = await inspected(list, cache);
    expect(second.lines).toEqual(expected);
    expect(second.attachments).toMatchObject({ files: 1, cached: 1 });
  });

  it('may be allowed by the item', async () => {
    const allow =
      "allow: [{ rule: personal-mobile-number, value: '0912345678', reason: 經同意公開 }]\nattachments:";
    const changes: Changes = {
      ...list,
      'disclosures/plan/index.zh-TW.md': (good) =>
        good.replace('plan.pdf', 'plan.csv').replace('attachments:', allow),
    };
    expect((await inspected(changes, temporaryCache())).lines).toEqual([]);
    const unused: Changes = { ...changes, 'disclosures/plan/plan.csv': '姓名\n王先生\n' };
    expect((await inspected(unused, temporaryCache())).lines).toEqual([
      'disclosures/plan/index.zh-TW.md:13:48 unused-allowance',
    ]);
  });

  it('is found where the file is not seen, and the place is told', async () => {
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const changes: Changes = {
      'disclosures/plan/index.zh-TW.md': replace('plan.pdf', 'plan.docx'),
      'disclosures/plan/index.en.md': replace('plan.pdf', 'plan.docx'),
      'disclosures/plan/plan.pdf': null,
      'disclosures/plan/plan.docx': makeArchive({
        '[Content_Types].xml': types,
        'word/document.xml': `<w:document ${word}><w:body><w:p><w:t>服務計畫</w:t></w:p></w:body></w:document>`,
        'word/header1.xml': `<w:hdr ${word}><w:p><w:t>0912</w:t><w:t>345678</w:t></w:p></w:hdr>`,
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:creator>王先生</dc:creator></cp:coreProperties>',
      }),
    };
    const cache = temporaryCache();
    for (const cached of [0, 1]) {
      const { diagnostics, attachments } = await inspected(changes, cache);
      expect(attachments).toMatchObject({ cached });
      const found = diagnostics.filter(({ rule }) => rule !== 'office-file-alone');
      expect(found).toMatchObject([
        { rule: 'attachment-author', severity: 'notice' },
        { rule: 'personal-mobile-number', severity: 'error' },
      ]);
      expect(found[1]?.message.zh).toContain('附件的頁首裡有手機號碼「0912345678」');
      expect(found[1]?.message.en).toContain('“0912345678” (in a header) is a mobile number');
    }
  });

  it('cannot be looked for where the file cannot be read, which is a warning', async () => {
    const { diagnostics } = await inspected(
      { 'disclosures/plan/plan.pdf': '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n' },
      temporaryCache(),
    );
    expect(diagnostics).toMatchObject([
      { file: 'disclosures/plan/plan.pdf', rule: 'unsearchable-file', severity: 'warning' },
    ]);
  });
});
