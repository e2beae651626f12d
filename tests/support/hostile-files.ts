import { strToU8, zipSync, type Zippable } from 'fflate';
import { goodContent } from './good-content.ts';
import { packedPdf } from './make-pdf-objects.ts';

/** A file that a stranger, or an editor who was deceived, could put into the content. */
export interface HostileFile {
  name: string;
  file: string;
  bytes: string | Uint8Array;
  /** The diagnostic that it must have; null where it is let through and can do nothing. */
  rule: string | null;
}

const md = 'faqs/power-out/index.zh-TW.md';
const mdx = 'processes/transfer/index.zh-TW.mdx';
const yaml = 'synonyms.yaml';
const folder = 'disclosures/plan';

/** A text at the end of a good item. */
const after = (file: string, text: string): string => `${String(goodContent[file])}\n${text}\n`;
/** A value in the place of a good summary. */
const summary = (value: string): string => String(goodContent[md]).replace('停電時先做什麼。', () => value);
const drawing = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
const office = (entries: Zippable): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    ...entries,
  });
const openDocument = (entries: Zippable): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...entries,
  });
const pdf = (inner: string): string => `%PDF-1.4\n1 0 obj<<${inner}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);
const zeros = new Uint8Array(40 * 1024 * 1024);
const billionLaughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'b'.repeat(50)}">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY b${level} "${`&b${level === 0 ? '' : level - 1};`.repeat(10)}">`,
).join('')}]><a>&b8;</a>`;
const aliases = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 20 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`),
].join('\n');

/** Every way into a page, a reader's machine or the machine that builds that the content could try. */
export const hostileFiles: readonly HostileFile[] = [
  // Markdown
  { name: 'a script', file: md, bytes: after(md, '<script>alert(1)</script>'), rule: 'raw-html' },
  {
    name: 'a picture with an event',
    file: md,
    bytes: after(md, '<img src=x onerror=alert(1)>'),
    rule: 'raw-html',
  },
  {
    name: 'a tag that Markdown takes for words',
    file: md,
    bytes: after(md, '<svg/onload=alert(1)>'),
    rule: null,
  },
  { name: 'a frame', file: md, bytes: after(md, '<iframe srcdoc="a"></iframe>'), rule: 'raw-html' },
  {
    name: 'a base address',
    file: md,
    bytes: after(md, '<base href="https://a.example/">'),
    rule: 'raw-html',
  },
  {
    name: 'a refresh',
    file: md,
    bytes: after(md, '<meta http-equiv="refresh" content="0;url=//a">'),
    rule: 'raw-html',
  },
  {
    name: 'a comment that ends early',
    file: md,
    bytes: after(md, '<!-- a --!><script>b</script> -->'),
    rule: 'raw-html',
  },
  { name: 'a javascript: link', file: md, bytes: after(md, '[a](javascript:alert(1))'), rule: 'unsafe-link' },
  { name: 'one in upper case', file: md, bytes: after(md, '[a](JaVaScRiPt:alert(1))'), rule: 'unsafe-link' },
  {
    name: 'one with a tab inside',
    file: md,
    bytes: after(md, '[a](<java\tscript:alert(1)>)'),
    rule: 'unsafe-link',
  },
  {
    name: 'one in entities',
    file: md,
    bytes: after(md, '[a](&#106;avascript:alert(1))'),
    rule: 'unsafe-link',
  },
  {
    name: 'one as a definition',
    file: md,
    bytes: after(md, '[a][b]\n\n[b]: vbscript:a'),
    rule: 'unsafe-link',
  },
  {
    name: 'a data: link',
    file: md,
    bytes: after(md, '[a](data:text/html,<script>b</script>)'),
    rule: 'unsafe-link',
  },
  { name: 'a data: picture', file: md, bytes: after(md, '![a](data:image/svg+xml,b)'), rule: 'unsafe-link' },
  {
    name: 'a link to another host without a scheme',
    file: md,
    bytes: after(md, '[a](//a.example/)'),
    rule: 'unsafe-link',
  },
  {
    name: 'a link with backslashes',
    file: md,
    bytes: after(md, String.raw`[a](\\\\a.example\\b)`),
    rule: 'unsafe-link',
  },
  { name: 'a file: link', file: md, bytes: after(md, '[a](file:///etc/hosts)'), rule: 'unsafe-link' },
  {
    name: 'a thousand quotations',
    file: md,
    bytes: after(md, `${'>'.repeat(1000)} a`),
    rule: 'nested-too-deeply',
  },
  {
    name: 'a thousand lists',
    file: md,
    bytes: after(md, `${'- '.repeat(1000)}a`),
    rule: 'nested-too-deeply',
  },
  {
    name: 'a hundred thousand brackets',
    file: md,
    bytes: after(md, '['.repeat(100_000)),
    rule: 'too-much-markup',
  },
  {
    name: 'a hundred thousand stars',
    file: md,
    bytes: after(md, '*a '.repeat(100_000)),
    rule: 'too-much-markup',
  },
  { name: 'a NUL', file: md, bytes: after(md, 'a\0b'), rule: 'nul-character' },
  { name: 'an order for a terminal', file: md, bytes: after(md, '\u001B[2J'), rule: 'hidden-character' },
  {
    name: 'a line that reads backwards',
    file: md,
    bytes: after(md, '請匯款至 \u202E987654'),
    rule: 'hidden-character',
  },
  { name: 'an isolate that hides', file: md, bytes: after(md, 'a \u2066b\u2069'), rule: 'hidden-character' },
  {
    name: 'bytes that are no text',
    file: md,
    bytes: Uint8Array.from([0xc0, 0xaf, 0xff]),
    rule: 'invalid-utf8',
  },
  { name: 'UTF-16', file: md, bytes: Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0]), rule: 'invalid-utf8' },
  // MDX
  { name: 'an import', file: mdx, bytes: after(mdx, "import a from 'node:fs'"), rule: 'script-in-content' },
  { name: 'an export', file: mdx, bytes: after(mdx, 'export const a = 1'), rule: 'script-in-content' },
  { name: 'an expression', file: mdx, bytes: after(mdx, '{process.exit(1)}'), rule: 'expression-in-content' },
  {
    name: 'an expression behind a comment',
    file: mdx,
    bytes: after(mdx, '{/* a */ b() /* c */}'),
    rule: 'expression-in-content',
  },
  {
    name: 'a template that runs',
    file: mdx,
    bytes: after(mdx, 'a {`${b()}`}'),
    rule: 'expression-in-content',
  },
  {
    name: 'a component with an event',
    file: mdx,
    bytes: after(mdx, '<Note kind="info" onClick="a">\n\nb\n\n</Note>'),
    rule: 'event-handler',
  },
  {
    name: 'a component with HTML',
    file: mdx,
    bytes: after(mdx, '<Note kind="info" set:html="a">\n\nb\n\n</Note>'),
    rule: 'unknown-property',
  },
  {
    name: 'properties spread',
    file: mdx,
    bytes: after(mdx, '<Note kind="info" {...a}>\n\nb\n\n</Note>'),
    rule: 'expression-in-content',
  },
  {
    name: 'a component of JavaScript',
    file: mdx,
    bytes: after(mdx, '<Note.constructor />'),
    rule: 'unknown-component',
  },
  { name: 'a script in MDX', file: mdx, bytes: after(mdx, '<script>{alert(1)}</script>'), rule: 'raw-html' },
  // YAML
  { name: 'aliases that grow', file: yaml, bytes: aliases, rule: 'yaml-alias' },
  { name: 'the prototype as a key', file: yaml, bytes: '__proto__:\n  - [a, b]\n', rule: 'unknown-field' },
  {
    name: 'the constructor as a language',
    file: 'departments.yaml',
    bytes: '- { id: a, constructor: b }\n',
    rule: 'unknown-field',
  },
  { name: 'a tag of a program', file: md, bytes: summary('!!js/function a'), rule: 'invalid-yaml' },
  { name: 'ten thousand brackets', file: yaml, bytes: `a: ${'['.repeat(10_000)}`, rule: 'nested-too-deeply' },
  { name: 'a merge', file: yaml, bytes: 'a: &a [[b, c]]\n<<: *a\n', rule: 'yaml-alias' },
  { name: 'a hidden character in a field', file: md, bytes: summary('"\u202Ea"'), rule: 'hidden-character' },
  {
    name: 'a script as a title',
    file: md,
    bytes: String(goodContent[md]).replace('停電了怎麼辦？', '"<script>a</script>"'),
    rule: null,
  },
  {
    name: 'a path as an attachment',
    file: `${folder}/index.zh-TW.md`,
    bytes: String(goodContent[`${folder}/index.zh-TW.md`]).replace('plan.pdf', '../../site.yaml'),
    rule: 'missing-attachment',
  },
  // Drawings
  {
    name: 'a drawing with a script',
    file: `${folder}/a.svg`,
    bytes: drawing('<script>alert(1)</script>'),
    rule: 'unsafe-svg',
  },
  {
    name: 'a drawing with an event',
    file: `${folder}/a.svg`,
    bytes: drawing('<g onload="a"/>'),
    rule: 'unsafe-svg',
  },
  {
    name: 'a drawing with a page',
    file: `${folder}/a.svg`,
    bytes: drawing('<foreignObject/>'),
    rule: 'unsafe-svg',
  },
  {
    name: 'a drawing with entities',
    file: `${folder}/a.svg`,
    bytes: billionLaughs.replace('<a>', '<svg>'),
    rule: 'unsafe-svg',
  },
  {
    name: 'a drawing that calls home',
    file: `${folder}/a.svg`,
    bytes: drawing('<use href="https://a.example/#b"/>'),
    rule: 'unsafe-svg',
  },
  // Attachments
  {
    name: 'a page named CSV',
    file: `${folder}/a.csv`,
    bytes: '<html><script>a</script>',
    rule: 'file-type-mismatch',
  },
  {
    name: 'a page named PDF',
    file: `${folder}/plan.pdf`,
    bytes: '<html><script>a</script>',
    rule: 'file-type-unknown',
  },
  {
    name: 'a program named PDF',
    file: `${folder}/plan.pdf`,
    bytes: Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    rule: 'file-type-mismatch',
  },
  { name: 'a program', file: `${folder}/a.exe`, bytes: 'MZ', rule: 'forbidden-file-type' },
  { name: 'a web page', file: `${folder}/a.html`, bytes: '<p>a', rule: 'forbidden-file-type' },
  {
    name: 'an archive',
    file: `${folder}/a.zip`,
    bytes: zipSync({ '../../a.txt': strToU8('a') }),
    rule: 'forbidden-file-type',
  },
  {
    name: 'a format of JavaScript',
    file: `${folder}/a.constructor`,
    bytes: 'a',
    rule: 'forbidden-file-type',
  },
  { name: 'a name with a path', file: `${folder}/a%2F..%2Fb.pdf`, bytes: pdf(''), rule: 'bad-file-name' },
  {
    name: 'a name that reads backwards',
    file: `${folder}/a\u202Efdp.csv`,
    bytes: 'a',
    rule: 'bad-file-name',
  },
  {
    name: 'a PDF with a script',
    file: `${folder}/plan.pdf`,
    bytes: pdf('/OpenAction<</S/JavaScript/JS(a)>>'),
    rule: 'active-attachment',
  },
  {
    name: 'one with a name in codes',
    file: `${folder}/plan.pdf`,
    bytes: pdf('/S/J#61vaScript'),
    rule: 'active-attachment',
  },
  {
    name: 'a PDF that starts a program',
    file: `${folder}/plan.pdf`,
    bytes: pdf('/S/Launch/F(a.exe)'),
    rule: 'active-attachment',
  },
  {
    name: 'one with its objects packed in a stream',
    file: `${folder}/plan.pdf`,
    bytes: packedPdf(['<< /OpenAction << /S /JavaScript /JS (a) >> >>']),
    rule: 'active-attachment',
  },
  {
    name: 'a document with a template from elsewhere',
    file: `${folder}/a.docx`,
    bytes: office({
      'word/_rels/settings.xml.rels': strToU8(
        '<Relationships><Relationship Type="a/attachedTemplate" Target="https://a.example/" TargetMode="External"/></Relationships>',
      ),
    }),
    rule: 'active-attachment',
  },
  {
    name: 'a document with macros',
    file: `${folder}/a.docx`,
    bytes: office({ 'word/vbaProject.bin': strToU8('a') }),
    rule: 'active-attachment',
  },
  {
    name: 'an OpenDocument with Basic',
    file: `${folder}/a.odt`,
    bytes: openDocument({ 'Basic/Standard/a.xml': strToU8('a') }),
    rule: 'active-attachment',
  },
  {
    name: 'a table with a formula',
    file: `${folder}/a.csv`,
    bytes: "a,b\n1,=cmd|'/c calc'!A1\n",
    rule: 'active-attachment',
  },
  {
    name: 'a zip bomb',
    file: `${folder}/a.docx`,
    bytes: office({ 'word/document.xml': zeros }),
    rule: 'unjudged-attachment',
  },
  {
    name: 'an XML bomb',
    file: `${folder}/a.odt`,
    bytes: openDocument({ 'content.xml': strToU8(billionLaughs) }),
    rule: 'unjudged-attachment',
  },
  {
    name: 'a PDF that is an archive too',
    file: `${folder}/plan.pdf`,
    bytes: Uint8Array.from([...strToU8(pdf('')), ...zipSync({ a: strToU8('b') })]),
    rule: 'polyglot-attachment',
  },
  {
    name: 'a picture that is a page too',
    file: `${folder}/a.png`,
    bytes: Uint8Array.from([...png, ...strToU8('<script>a</script>')]),
    rule: 'unreferenced-attachment',
  },
];
