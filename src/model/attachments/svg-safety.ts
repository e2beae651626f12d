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
  comment: /<!--(?!-?>)[^]*?--/y,
  end: /<\/[\w:.-]+\s*>/y,
  start: /<([a-z][\w:.-]*)/iy,
  text: /[^<]+/y,
  attribute: /\s+([\w:.-]+)\s*=\s*("[^"<]*"|'[^'<]*')/y,
  startEnd: /\s*\/?>/y,
} as const;

/**
 * The first thing in an SVG drawing that could run, load or send something; undefined for a plain drawing.
 * The check is an allow-list: an element or a reference that is not known to be harmless is named.
 */
export function unsafeSvgPart(svg: string): string | undefined {
  let at = 0;
  const take = (piece: RegExp): RegExpExecArray | null => {
    piece.lastIndex = at;
    const match = piece.exec(svg);
    if (match) at = piece.lastIndex;
    return match;
  };
  let isRoot = true;
  take(/\s*/y);
  take(pieces.declaration);
  while (at < svg.length) {
    const before = at;
    const rest = (): string => svg.slice(before, before + 40);
    const name = take(pieces.start)?.[1];
    if (name !== undefined) {
      if (!allowedElements.has(name) || (isRoot && name !== 'svg')) return `<${name}>`;
      isRoot = false;
      for (let match = take(pieces.attribute); match; match = take(pieces.attribute)) {
        const [, attribute = '', value = ''] = match;
        if (isUnsafe(attribute, value.slice(1, -1).trim())) return `${attribute}=${value}`.slice(0, 60);
      }
      if (!take(pieces.startEnd)) return rest();
    } else if (take(pieces.comment)) {
      if (!svg.startsWith('>', at)) return rest();
      at += 1;
    } else if (!take(pieces.end)) {
      const text = take(pieces.text)?.[0];
      if (text === undefined || (isRoot && text.trim() !== '')) return rest();
    }
  }
  return isRoot ? svg.slice(0, 40) : undefined;
}

function isUnsafe(attribute: string, value: string): boolean {
  const name = attribute.slice(attribute.indexOf(':') + 1).toLowerCase();
  if (name.startsWith('on') || name === 'style') return true;
  if (['href', 'src', 'base'].includes(name) && !value.startsWith('#')) return true;
  if (attribute === 'xmlns' && value !== svgNamespace) return true;
  // A coded character could spell url( or a scheme that the line after it would not recognise.
  return /&(?!(?:amp|lt|gt|quot|apos);)|\\/.test(value) || /url\((?!\s*['"]?#)/i.test(value);
}
