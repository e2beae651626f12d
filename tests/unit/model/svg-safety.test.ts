import { expect, it } from 'vitest';
import { unsafeSvgPart } from '../../../src/model/attachments/svg-safety.ts';

const drawing = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

it.each([
  drawing('<title>a &lt; b</title><rect width="1" height="1" fill="url(#a)"/>'),
  drawing(`<use xlink:href='#a'/><path d="M0 0"\n  fill="url('#a')"/>`),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made with a pencil -->\n${drawing('<g>\n</g>')}\n`,
  drawing('<linearGradient id="a"><stop offset="0"/></linearGradient>'),
])('lets a plain drawing through: %s', (svg) => {
  expect(unsafeSvgPart(svg)).toBeUndefined();
});

it.each([
  ['a script', drawing('<script>alert(1)</script>'), '<script>'],
  [
    'a script that HTML takes for the text of a title',
    drawing('<desc><title><script>alert(1)</script></title></desc>'),
    '<script>',
  ],
  ['a script with a prefix', '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></svg>', '<s:script>'],
  ['an event', drawing('<rect onload="alert(1)"/>'), 'onload="alert(1)"'],
  ['an event inside a title', drawing('<desc><title><rect onclick="a"/></title></desc>'), 'onclick="a"'],
  ['a web page inside', drawing('<foreignObject><p>a</p></foreignObject>'), '<foreignObject>'],
  ['a link', drawing('<a href="#b">c</a>'), '<a>'],
  ['a picture from elsewhere', drawing('<image href="https://a.example/"/>'), '<image>'],
  ['a reference to elsewhere', drawing('<use href="https://a.example/#b"/>'), 'href="https://a.example/#b"'],
  [
    'a reference that runs',
    drawing('<use xlink:href="javascript:alert(1)"/>'),
    'xlink:href="javascript:alert(1)"',
  ],
  ['a fill from elsewhere', drawing('<rect fill="url(//a.example/)"/>'), 'fill="url(//a.example/)"'],
  [
    'a fill from elsewhere in code',
    drawing('<rect fill="u&#114;l(//a.example/)"/>'),
    'fill="u&#114;l(//a.example/)"',
  ],
  [
    'a fill from elsewhere in escapes',
    drawing('<rect fill="u\\72l(//a.example/)"/>'),
    'fill="u\\72l(//a.example/)"',
  ],
  ['a style', drawing('<rect style="fill: red"/>'), 'style="fill: red"'],
  ['a style sheet', drawing('<style>@import "a"</style>'), '<style>'],
  ['an animation', drawing('<animate attributeName="href" to="javascript:alert(1)"/>'), '<animate>'],
  [
    'entities',
    `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`,
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmln',
  ],
  [
    'a style sheet instruction',
    `<?xml-stylesheet href="a"?>${drawing('')}`,
    '<?xml-stylesheet href="a"?><svg xmlns="h',
  ],
  [
    'a comment that HTML ends early',
    drawing('<!-- a --!><script>alert(1)</script> -->'),
    '<!-- a --!><script>alert(1)</script> -->',
  ],
  [
    'an empty comment that XML goes on with',
    drawing('<!--><script>alert(1)</script>-->'),
    '<!--><script>alert(1)</script>--></svg>',
  ],
  ['CDATA', drawing('<title><![CDATA[a]]></title>'), '<![CDATA[a]]></title></svg>'],
  ['an attribute without quotes', drawing('<rect width=1/>'), '<rect width=1/></svg>'],
  [
    'another name space',
    '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>',
    'xmlns="http://www.w3.org/1999/xhtml"',
  ],
  ['a page', '<html></html>', '<html>'],
  ['text before the drawing', `a ${drawing('')}`, `a ${drawing('')}`],
  ['a text that is no drawing', 'a', 'a'],
  ['nothing', '', ''],
])('names %s', (_what, svg, part) => {
  expect(unsafeSvgPart(svg)?.slice(0, 40)).toBe(part.slice(0, 40));
});

it('reads a huge drawing in a moment', () => {
  expect(unsafeSvgPart(drawing('<g>'.repeat(1_000_000)))).toBeUndefined();
  expect(unsafeSvgPart(drawing(`<!--${'-a'.repeat(2_000_000)}-->`))).toBeUndefined();
  expect(unsafeSvgPart(drawing(`<g ${'a="b" '.repeat(500_000)}/>`))).toBeUndefined();
});
