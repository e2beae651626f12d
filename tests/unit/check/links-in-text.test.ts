import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../../../src/model/fields/address-field.ts';
import { append, found, foundInText, diagnosticsOf, type Changes } from '../../support/make-content.ts';

describe.each(['md', 'mdx'] as const)('a link that runs something, in .%s', (format) => {
  it.each([
    ['plainly', '[a](javascript:alert)', '1:1'],
    ['in upper case', '[a](JaVaScRiPt:alert)', '1:1'],
    ['with a tab in it', '[a](java&#9;script:alert)', '1:1'],
    ['with a line end in it', '[a](java&NewLine;script:alert)', '1:1'],
    ['with an entity', '[a](&#106;avascript:alert)', '1:1'],
    ['with a colon in letters', '[a](javascript&colon;alert)', '1:1'],
    ['with a blank before it', '[a](<  javascript:alert>)', '1:1'],
    ['as a definition', '[a][b]\n\n[b]: javascript:alert', '3:1'],
    ['as an image', '![a](javascript:alert)', '1:1'],
    ['as an image in a link', '[![a](javascript:alert)](https://a.example/)', '1:2'],
    ['as data', '[a](data:text/html;base64,PHNjcmlwdD4=)', '1:1'],
    ['as VBScript', '[a](vbscript:alert)', '1:1'],
    ['as a file of the machine', '[a](file:///etc/passwd)', '1:1'],
    ['on another host without saying so', '[a](//a.example/b)', '1:1'],
    ['on another host with a backslash', '[a](/\\\\a.example/b)', '1:1'],
  ])('is reported once, at its location: %s', async (_how, text, place) => {
    expect(await foundInText(text, format)).toEqual([`${place} unsafe-link`]);
  });
});

it('reports a link in angle brackets that runs something', async () => {
  expect(await foundInText('看 <javascript:alert(1)>', 'md')).toEqual(['1:3 unsafe-link']);
  expect(await foundInText('看 <javascript:alert(1)>', 'mdx')).toEqual(['1:3 invalid-mdx']);
});

describe('a link inside the site', () => {
  it.each([
    ['to a page that is not there', '[a](/faqs/power-off/)', 'broken-link'],
    ['without the slash at the end', '[a](/faqs/power-out)', 'broken-link'],
    ['with its language', '[a](/en/faqs/power-out/)', 'broken-link'],
    ['to nothing', '[a]()', 'empty-link'],
    ['to another site without https://', '[a](www.example.org/power/)', 'link-without-protocol'],
    ['in wide brackets', '［a］（/faqs/power-out/）', 'link-in-wide-brackets'],
    [
      'in wide round brackets',
      '[停電](/faqs/power-out/)\n[a]（https://a.example/）',
      'link-in-wide-brackets',
      '2:1',
    ],
    ['to a preview', '[a](http://localhost:4321/faqs/power-out/)', 'own-computer-link'],
    ['to a preview by its number', '[a](http://[::1]:4321/)', 'own-computer-link'],
    ['to a heading that is not there', '[a](#nowhere)', 'broken-anchor'],
    ['to a class that is not there', '[a](/classes/theme/999/)', 'broken-link'],
    ['to an item without its kind', '[a](power-out)', 'broken-link'],
    ['to another item, seen from this one', '[a](../power-out/)', 'broken-link'],
  ])('is reported once when it leads %s', async (_where, text, rule, place = '1:1') => {
    expect(await foundInText(text, 'md')).toEqual([`${place} ${rule}`]);
  });

  it.each([
    '[a](/)',
    '[a](/search/?q=b#c)',
    '[停電](/faqs/power-out/#%E5%85%88%E5%81%9A%E4%BB%80%E9%BA%BC)',
    '[a](#先做什麼)',
    '[a](#%E5%85%88%E5%81%9A%E4%BB%80%E9%BA%BC)',
    '[a](#)',
    '連結寫成 `［文字］（/faqs/power-out/）` 沒有用。',
    '見第［2］（一）點。',
    '[停電（說明）](/faqs/power-out/)',
    '[a](#先做什麼-1)\n\n## 先**做**`什麼`',
    '[a](/classes/theme/110/)',
    '[a](/disclosures/category/plans/)',
    '[a](https://a.example/b?c=d#e)',
    '[a](mailto:a@b.example)',
    '[a](tel:1911)',
    '<https://a.example/>',
    'https://a.example/ 與 www.a.example',
  ])('may lead anywhere harmless: %s', async (text) => {
    expect(await foundInText(text, 'md')).toEqual([]);
  });

  it('comes with the address that was meant', async () => {
    const [diagnostic] = await diagnosticsOf({
      'faqs/power-out/index.en.md': append('\n[a](/process/transfer/)\n'),
    });
    expect(diagnostic).toMatchObject({ rule: 'broken-link', suggestion: '/processes/transfer/' });
  });

  it('comes with the page that has the name, never the one it stands on', async () => {
    const [diagnostic] = await diagnosticsOf({
      'faqs/power-out/index.en.md': append('\n[a](contact)\n'),
    });
    expect(diagnostic).toMatchObject({ rule: 'broken-link', suggestion: '/pages/contact/' });
  });

  it('comes with the page that an address beside the item means', async () => {
    const [diagnostic] = await diagnosticsOf({
      'pages/contact/index.en.md': append('\n[a](../../faqs/power-uot/)\n'),
    });
    expect(diagnostic).toMatchObject({ rule: 'broken-link', suggestion: '/faqs/power-out/' });
  });

  it('comes with the heading that was meant', async () => {
    const [diagnostic] = await diagnosticsOf({
      'faqs/power-out/index.en.md': append('\n[a](#what-to-do-frist)\n'),
    });
    expect(diagnostic).toMatchObject({ rule: 'broken-anchor', suggestion: '#what-to-do-first' });
  });

  it('is not called broken while the table it leads into cannot be read', async () => {
    const changes: Changes = {
      'classification/theme.json': '[',
      'disclosure-categories.yaml': '[',
      'faqs/power-out/index.zh-TW.md': append(
        '\n[a](/classes/theme/110/) [b](/disclosures/category/plans/)\n',
      ),
    };
    expect((await found(changes)).map((line) => line.replace(/:.*/, ''))).toEqual([
      'classification/theme.json',
      'disclosure-categories.yaml',
    ]);
  });
});

it.each([
  ['![](plan.pdf)', ['1:1 missing-attachment', '1:1 missing-alt']],
  ['![ ](https://a.example/b.png)', ['1:1 missing-alt', '1:1 image-elsewhere']],
  ['![][b]\n\n[b]: https://a.example/b.png', ['3:1 image-elsewhere', '1:1 missing-alt']],
])('reports an image without words for who cannot see it: %s', async (text, expected) => {
  expect((await foundInText(text, 'md')).sort().reverse()).toEqual(expected);
});

it.each([
  ['https://a.example', true],
  ['HTTP://a.example', true],
  ['a.pdf', true],
  ['/a/', true],
  ['a:b', false],
  ['\u0000javascript:a', false],
  ['java\u007Fscript:a', false],
  ['\\\\a.example', false],
  [' //a.example', false],
])('knows whether a link is safe: %j', (link, isSafe) => {
  expect(isSafeLink(link)).toBe(isSafe);
});

it('reports a link that runs something, and the control character that hides it', async () => {
  expect(await foundInText('[a](<\u0001javascript:alert>)', 'md')).toEqual([
    '1:1 unsafe-link',
    '1:6 hidden-character',
  ]);
});
