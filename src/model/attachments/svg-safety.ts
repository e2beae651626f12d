const allowedElements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * What a plain drawing is made of. Whatever fits none of these is refused, so that there is nothing on which this
 * reader and a browser (which reads SVG as XML in one place and as HTML in another) could disagree: no document
 * types, no CDATA, no comments with -- in them, no unquoted attributes, no < in a value.
 */
const pieces = {
  declaration: /<\?xml(?=\s)[^<>?]*\?>/y,
  comment: /<!--(?!-?>)(?:(?!--)[^])*-->/y,
  end: /<\/[\w:.-]+\s*>/y,
  start: /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/iy,
  text: /[^<]+/y,
} as const;

/**
 * The first thing in an SVG drawing that could run, load or send something; undefined for a plain drawing.
 * The check is an allow-list: an element or a reference that is not known to be harmless is named.
 */
export function unsafeSvgPart(svg: string): string | undefined {
  let isRoot = true;
  for (let at = 0; at < svg.length; ) {
    const match = matchPiece(svg, at);
    if (!match) return svg.slice(at, at + 40);
    at += match[0].length;
    const name = match[1];
    if (name !== undefined) {
      if (!allowedElements.has(name) || (isRoot && name !== 'svg')) return `<${name}>`;
      isRoot = false;
      const part = unsafeAttribute(match[2] ?? '');
      if (part !== undefined) return part;
    } else if (isRoot && !/^(?:\s|<[?!])/.test(match[0])) return match[0].slice(0, 40);
  }
  return isRoot ? '' : undefined;
}

function matchPiece(svg: string, at: number): RegExpExecArray | undefined {
  const [first, ...others] = svg[at] === '<' ? [pieces.start, pieces.end, pieces.comment, pieces.declaration] : [pieces.text];
  for (const piece of [first, ...others]) {
    piece.lastIndex = at;
    const match = piece.exec(svg);
    if (match) return match;
  }
  return undefined;
}

function unsafeAttribute(written: string): string | undefined {
  for (const [whole, name = '', quoted = ''] of written.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const value = quoted.slice(1, -1).trim();
    const part = whole.slice(0, 60);
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    const isReference = ['href', 'src', 'base'].includes(local);
    if (local.startsWith('on') || local === 'style') return name;
    if (isReference && !value.startsWith('#')) return part;
    if (name === 'xmlns' && value !== svgNamespace) return part;
    // A coded character could spell url( or a scheme that the lines here would not recognise.
    if (/&(?!(?:amp|lt|gt|quot|apos);)|\\/.test(value) || /url\(\s*(?!\s|#)/i.test(value)) return part;
  }
  return undefined;
}
