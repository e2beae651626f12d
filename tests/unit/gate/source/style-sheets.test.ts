import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../src/gate/source/style-sheets.ts';
import { documentOf, siteOf } from '../../../support/example-site.ts';

/** The style sheets of a page as `from path: first selector`, and what its broken ones say. */
function sheetsOf(head: string, files: Readonly<Record<string, string>> = {}, body = ''): string[][] {
  const html = documentOf({ html: body }).replace('</head>', `${head}</head>`);
  const page = siteOf({ '/index.html': html, ...files }).page('/');
  if (!page) throw new Error('The site has a page.');
  return [
    page.styleSheets.map(({ from, path, owner, root }) => {
      const [rule] = root.nodes;
      return `${owner.name} ${from} ${path}: ${rule?.type === 'rule' ? rule.selector : 'no rule'}`;
    }),
    page.brokenSheets.map(({ message }) => message.en),
  ];
}

describe('the style sheets of a page', () => {
  it('come in the order of the document, from files, elements and attributes', () => {
    const [sheets] = sheetsOf(
      '<style>a{}</style><link rel="alternate StyleSheet" href="css/b.css"><style>c{}</style>',
      { '/css/b.css': 'b{}' },
      '<p style="color:red">text</p>',
    );
    expect(sheets).toEqual([
      'style element /: a',
      'link link /css/b.css: b',
      'style element /: c',
      'p attribute /: x',
    ]);
  });

  it('are those that are linked as such, and are files of the site', () => {
    const [sheets, broken] = sheetsOf(
      `<link rel=icon href=a.css><link href=a.css><link rel=stylesheetx href=a.css>
      <link rel=stylesheet href=gone.css><link rel=stylesheet href=https://elsewhere.example/a.css>
      <link rel=stylesheet><a rel=stylesheet href=a.css>a</a><p style="">`,
      { '/a.css': 'a{}' },
    );
    expect(sheets?.filter((sheet) => sheet.includes('.css'))).toEqual([]);
    expect(broken?.filter((message) => message.includes('.css'))).toEqual([]);
  });

  it('are named when they are broken, with their line, and the others are read', () => {
    const [sheets, broken] = sheetsOf(
      '<link rel=stylesheet href=bad.css><style>a{}</style><style>\n\nb{</style>',
      { '/bad.css': 'p{}\n}' },
    );
    expect(sheets).toEqual(['style element /: a']);
    expect(broken).toEqual([
      expect.stringMatching(/“\/bad\.css” cannot be parsed at line 2 \(Unexpected }\)/),
      expect.stringMatching(/“\/” cannot be parsed at line 3 \(Unclosed block\)/),
    ]);
  });

  it('do not hold a broken attribute, which browsers drop', () => {
    expect(sheetsOf('', {}, '<p style="}">a</p>')).toEqual([[], []]);
  });
});

describe('a style sheet', () => {
  it('is parsed, or says where and why it cannot be', () => {
    expect(parseSheet('p { color: red }')).toHaveProperty('root');
    expect(parseSheet('p {}\n\n"')).toEqual({ line: 3, reason: 'Unclosed string' });
  });

  it('may stand between the marks of an HTML comment, as on pages of long ago', () => {
    for (const text of ['<!-- p{} -->', '<!--p{}-->', '\n<!--\na{}\n-->\n', 'a{}<!-- -->b{}']) {
      expect(parseSheet(text), text).toHaveProperty('root');
    }
    expect(parseSheet('<!--\np{}\n-->\n}')).toEqual({ line: 4, reason: 'Unexpected }' });
    const child = parseSheet('.block-->b {}');
    expect('root' in child && child.root.toString()).toBe('.block-->b {}');
  });

  it('is not parsed when it is longer than four million characters', () => {
    const text = `p{}${' '.repeat(4_000_000 - 3)}`;
    expect(parseSheet(text)).toHaveProperty('root');
    expect(parseSheet(`${text} `)).toEqual({ line: 1, reason: '4000001 characters' });
  });
});
