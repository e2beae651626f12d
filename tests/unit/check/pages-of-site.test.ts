import { describe, expect, it } from 'vitest';
import { append, found, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const linkTo = (address: string): Changes => ({ [faq]: append(`\n[a](${address})\n`) });
const menu = (entry: string): Changes => ({
  'site.yaml': replace('contact:\n', `menu: [/, ${entry}]\ncontact:\n`),
});

/** So many more questions; the good content has one. */
function questions(count: number): Changes {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => `faqs/q-${String(index)}`).flatMap((folder) => [
      [`${folder}/index.zh-TW.md`, questionFile],
      [`${folder}/index.en.md`, '---\ntitle: A question\nsummary: A summary.\n---\n\nText.\n'],
    ]),
  );
}

const questionFile = `---
title: 問題
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
---

內文。
`;

/** What is found of links and references; the made questions are short of what good ones have. */
async function foundOfPages(changes: Changes): Promise<{ rule: string; suggestion: string | undefined }[]> {
  return (await diagnosticsOf(changes))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, suggestion }) => ({ rule, suggestion }));
}

describe('a link in a text', () => {
  it.each([
    '/disclosures/year/2026/',
    '/disclosures/department/office/',
    '/disclosures/feed.xml',
    '/processes/transfer/checklist/',
  ])('may lead to a page that items bring about: %s', async (address) => {
    expect(await found(linkTo(address))).toEqual([]);
  });

  it.each([
    ['/disclosures/year/2025/', '/disclosures/year/2026/'],
    ['/disclosures/department/ofice/', '/disclosures/department/office/'],
    ['/processes/transfer/checklists/', '/processes/transfer/checklist/'],
    ['/404.html', undefined],
  ])('is reported where there is no such page, with the nearest: %s', async (address, suggestion) => {
    const diagnostics = await diagnosticsOf(linkTo(address));
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['broken-link', 'error']]);
    expect(diagnostics[0]?.suggestion).toBe(suggestion);
  });

  it('leads to a later page as long as the list has one', async () => {
    const link = linkTo('/faqs/page/2/');
    expect(await foundOfPages({ ...questions(20), ...link })).toEqual([]);
    expect(await foundOfPages({ ...questions(19), ...link })).toMatchObject([{ rule: 'broken-link' }]);
  });

  it('is not called broken while the item that would bring the page about cannot be read', async () => {
    const plan = 'disclosures/plan/index.zh-TW.md';
    const changes = {
      ...linkTo('/disclosures/year/2026/'),
      [plan]: replace('availability: here', 'availability: hre'),
    };
    expect(await found(changes)).toEqual([`${plan}:11:15 unknown-value`]);
  });
});

describe('a page in the menu', () => {
  it.each(['/disclosures/year/2026/', '/classes/theme/110/', '/guide/', 'faqs/power-out'])(
    'is one of the site: %s',
    async (entry) => {
      expect(await foundOfPages(menu(entry))).toEqual(
        entry === '/guide/' ? [{ rule: 'unknown-page', suggestion: undefined }] : [],
      );
    },
  );

  it.each([
    ['/disclosures/year/2025/', '/disclosures/year/2026/'],
    ['/faqs/power-out/', undefined],
    ['/faqs/feed.xml', undefined],
    ['faqs/power-uot', 'faqs/power-out'],
  ])('is reported at its place where there is none: %s', async (entry, suggestion) => {
    const [diagnostic, ...others] = await diagnosticsOf(menu(entry));
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'unknown-page', severity: 'error', file: 'site.yaml', line: 9 });
    expect(diagnostic?.column).toBe(11);
    if (suggestion !== undefined) expect(diagnostic?.suggestion).toBe(suggestion);
  });
});

it('has no item where a page of the site stands', async () => {
  const named = (folder: string): Changes => ({
    [`${folder}/index.zh-TW.md`]: questionFile,
    [`${folder}/index.en.md`]: '---\ntitle: A question\nsummary: A summary.\n---\n\nText.\n',
  });
  expect(await foundOfPages({ ...named('faqs/page'), ...named('faqs/archive') })).toEqual([
    { rule: 'reserved-slug', suggestion: undefined },
  ]);
});
