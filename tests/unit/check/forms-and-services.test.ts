import { describe, expect, it } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import { found, diagnosticsOf, type Changes } from '../../support/make-content.ts';

const facts = `department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]`;

const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8('<w:document/>'),
});
const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

const form = 'forms/transfer/index.zh-TW.md';
const goodForm: Changes = {
  [form]: `---
title: 過戶申請書
summary: 申請過戶用。
${facts}
attachments:
  - { file: form.docx, title: 申請書 }
  - { file: form.pdf, title: 申請書 }
number: A1
version: '3'
necessityReviewed: 民國115年1月2日
example: form.pdf
flows: [processes/transfer]
---

填好後送件。
`,
  'forms/transfer/index.en.md': `---
title: Transfer form
summary: To apply for a transfer.
attachments:
  - { file: form.docx, title: Form }
  - { file: form.pdf, title: Form }
---

Fill it in.
`,
  'forms/transfer/form.docx': docx,
  'forms/transfer/form.pdf': pdf,
};

describe('a form', () => {
  it('is good with a file anybody can open', async () => {
    expect(await found(goodForm)).toEqual([]);
  });

  it('is refused with an Office file alone, with what to add', async () => {
    const rename = (text: unknown): string => String(text).replaceAll('form.pdf', 'other.pdf');
    const changes: Changes = {
      ...goodForm,
      [form]: rename(goodForm[form]),
      'forms/transfer/index.en.md': rename(goodForm['forms/transfer/index.en.md']),
      'forms/transfer/form.pdf': null,
      'forms/transfer/other.pdf': pdf,
    };
    const diagnostics = await diagnosticsOf(changes);
    expect(diagnostics).toMatchObject([
      {
        rule: 'office-file-alone',
        severity: 'error',
        file: 'forms/transfer/form.docx',
        expected: 'form.odt | form.pdf',
      },
    ]);
  });

  it.each<[string, [string, string], string]>([
    [
      'an example that is none of its files',
      ['example: form.pdf', 'example: from.pdf'],
      `${form}:16:10 missing-attachment`,
    ],
    ['a flow that is not there', ['processes/transfer]', 'processes/transfr]'], `${form}:17:9 unknown-item`],
    ['a date nobody can read', ['民國115年1月2日', '去年'], `${form}:15:20 bad-date`],
  ])('reports %s at its location', async (_what, [from, to], expected) => {
    const text = String(goodForm[form]);
    expect(text).toContain(from);
    expect(await found({ ...goodForm, [form]: text.replace(from, to) })).toEqual([expected]);
  });
});

const service = 'services/apply/index.zh-TW.md';
const goodService: Changes = {
  [service]: `---
title: 網路申辦
summary: 線上送件。
${facts}
provider: 本處
address: https://office.example/apply
linkCheck: login
tasks:
  - { id: send, title: 送件 }
prepare: []
hours: 全天
privacy: 只用來辦理申請。
---

說明。
`,
  'services/apply/index.en.md': `---
title: Apply online
summary: Send it in online.
provider: The office
tasks:
  - { id: send, title: Send }
hours: All day
privacy: Only used for the application.
---

Text.
`,
};

describe('an online service', () => {
  it('is good', async () => {
    expect(await found(goodService)).toEqual([]);
  });

  it.each<[string, [string, string], string]>([
    [
      'an address that runs something',
      ['https://office.example/apply', 'javascript:alert(1)'],
      `${service}:11:10 bad-address`,
    ],
    [
      'a way to check links nobody knows',
      ['linkCheck: login', 'linkCheck: never'],
      `${service}:12:12 unknown-value`,
    ],
    ['nothing to do', ['tasks:\n  - { id: send, title: 送件 }', 'tasks: []'], `${service}:13:8 wrong-value`],
    [
      'a task nobody confirmed',
      ['title: 送件 }', 'title: 送件, unconfirmed: true }'],
      `${service}:14:41 unconfirmed-outside-sample`,
    ],
  ])('reports %s at its location', async (_what, [from, to], expected) => {
    const text = String(goodService[service]);
    expect(text).toContain(from);
    expect(await found({ ...goodService, [service]: text.replace(from, to) })).toEqual([expected]);
  });

  it('warns of hours and privacy that are not known', async () => {
    const text = String(goodService[service]).replace('hours: 全天\nprivacy: 只用來辦理申請。\n', '');
    const all = await found({
      ...goodService,
      [service]: text,
      'services/apply/index.en.md': String(goodService['services/apply/index.en.md']).replace(
        'hours: All day\nprivacy: Only used for the application.\n',
        '',
      ),
    });
    expect(all.map((line) => line.replace(/.* /, ''))).toEqual(['pending-fact', 'pending-fact']);
  });
});
