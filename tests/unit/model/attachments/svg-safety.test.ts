import { expect, it } from 'vitest';
import { unsafeSvgPart } from '../../../../src/model/attachments/svg-safety.ts';

const drawing = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

it.each([
  drawing('<title>a &lt; b</title><rect width="1" height="1" fill="url(#a)"/>'),
  drawing(`<use xlink:href='#a'/><path d="M0 0"\n  fill="url('#a')"/>`),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made with a pencil -->\n${drawing('<g>\n</g>')}\n`,
  drawing('<linearGradient id="a"><stop offset="0"/></linearGradient>'),
  drawing('<g transform="translate(1, 2) rotate(3)" aria-label="圖(一)" fill="rgb(1, 2, 3)"/>'),
  drawing('<g id="a"><path d="M0 0"/></g><use href="#a"/><use href="#a"/>'),
  drawing('<text>a &amp; b &#38651;</text>'),
  drawing('<g id="a"><g id="a"/></g>'),
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
  [
    'a picture of a set from elsewhere',
    drawing(`<rect mask="image-set('https://a.example/' 1x)"/>`),
    `mask="image-set('https://a.example/' 1x)"`,
  ],
  [
    'a picture by another function',
    drawing(`<rect fill="src('//a.example/')"/>`),
    `fill="src('//a.example/')"`,
  ],
  ['an element that never ends', drawing('<g>'), '</svg>'],
  ['an element that ends as another', drawing('<g></rect>'), '</rect></svg>'],
  ['an attribute that stands twice', drawing('<g x="1" x="2"/>'), 'x="2"'],
  ['an entity of its own', drawing('<text>&a;</text>'), '&a;</text></svg>'],
  ['a sign for an entity alone', drawing('<text>a & b</text>'), 'a & b</text></svg>'],
  ['a second drawing', `${drawing('')}${drawing('')}`, '<svg>'],
  [
    'another encoding',
    `<?xml version="1.0" encoding="ISO-2022-JP"?>${drawing('')}`,
    '<?xml version="1.0" encoding="ISO-2022-JP',
  ],
  [
    'elements in elements without end',
    drawing(`${'<g>'.repeat(300)}${'</g>'.repeat(300)}`),
    '<g>'.repeat(14),
  ],
  [
    'uses of uses of uses',
    drawing(
      `<path id="a0"/>${Array.from({ length: 9 }, (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`).join('')}<use href="#a9"/>`,
    ),
    '<use>',
  ],
  [
    'patterns of patterns of patterns',
    drawing(
      `<g id="a0"/>${Array.from({ length: 9 }, (_, level) => `<pattern id="a${level + 1}">${`<rect fill="url(#a${level})"/>`.repeat(10)}</pattern>`).join('')}`,
    ),
    '<use>',
  ],
  ['a use of itself', drawing('<g id="a"><use href="#a"/></g>'), '<use>'],
  ['a page', '<html></html>', '<html>'],
  ['text before the drawing', `a ${drawing('')}`, `a ${drawing('')}`],
  ['a text that is no drawing', 'a', 'a'],
  ['nothing', '', ''],
])('names %s', (_what, svg, part) => {
  expect(unsafeSvgPart(svg)?.slice(0, 40)).toBe(part.slice(0, 40));
});

it('reads a huge drawing in a moment', () => {
  expect(unsafeSvgPart(drawing('<g></g>'.repeat(500_000)))).toBeUndefined();
  expect(unsafeSvgPart(drawing(`<!--${'-a'.repeat(2_000_000)}-->`))).toBeUndefined();
  expect(
    unsafeSvgPart(
      drawing(`<g ${Array.from({ length: 100_000 }, (_, index) => `a${index}="b" `).join('')}/>`),
    ),
  ).toBeUndefined();
}, 60_000);
