/**
 * Elements whose text runs on with the text around them: those that browsers display `inline` and that hold words
 * (HTML, “Rendering”: https://html.spec.whatwg.org/multipage/rendering.html), the obsolete ones among them. `br` is none:
 * words on both sides of it are apart.
 */
export const inlineElements: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'label'],
  ...[
    'mark',
    'output',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'slot',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
  ],
  ...['time', 'u', 'var', 'wbr'],
  ...['acronym', 'big', 'font', 'nobr', 'strike', 'tt'],
]);
