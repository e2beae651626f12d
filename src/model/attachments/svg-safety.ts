import { UseCounter } from './use-counter.ts';

const allowedElements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements inside each other: browsers stop at some depth, and not all at the same. */
const deepest = 200;

/**
 * What a plain drawing is made of. Whatever fits none of these is refused, so that there is nothing on which this
 * reader and a browser (which reads SVG as XML in one place and as HTML in another) could disagree: no document
 * types, no CDATA, no comments with -- in them, no unquoted attributes, no < in a value.
 */
const pieces = {
  declaration: /<\?xml(?=\s)(?:(?!encoding)[^<>?])*(?:encoding\s*=\s*["']utf-8["'][^<>?]*)?\?>/iy,
  comment: /<!--(?!-?>)[^]*?--/y,
  end: /<\/([\w:.-]+)\s*>/y,
  start: /<([a-z][\w:.-]*)/iy,
  text: /[^<]+/y,
  attribute: /\s+([\w:.-]+)\s*=\s*("[^"<]*"|'[^'<]*')/y,
  startEnd: /\s*(\/?)>/y,
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
  const open: string[] = [];
  const uses = new UseCounter();
  let isRoot = true;
  take(/\s*/y);
  take(pieces.declaration);
  while (at < svg.length) {
    const before = at;
    const rest = (): string => svg.slice(before, before + 40);
    const name = take(pieces.start)?.[1];
    if (name !== undefined) {
      if (!allowedElements.has(name) || (open.length === 0 && (!isRoot || name !== 'svg')))
        return `<${name}>`;
      isRoot = false;
      const attributes = new Map<string, string>();
      for (let match = take(pieces.attribute); match; match = take(pieces.attribute)) {
        const [, attribute = '', quoted = ''] = match;
        const value = quoted.slice(1, -1).trim();
        // A name that stands twice is no XML, and HTML takes the first of them.
        if (attributes.has(attribute) || isUnsafe(attribute, value))
          return `${attribute}=${quoted}`.slice(0, 60);
        attributes.set(attribute, value);
      }
      const end = take(pieces.startEnd);
      if (!end || open.length >= deepest) return rest();
      uses.open(attributes);
      if (end[1] === '/') uses.close();
      else open.push(name);
    } else if (take(pieces.comment)) {
      if (!svg.startsWith('>', at)) return rest();
      at += 1;
    } else {
      const end = take(pieces.end);
      const text = end ? undefined : take(pieces.text)?.[0];
      if (end ? end[1] !== open.pop() : text === undefined || !isPlain(text, open.length)) return rest();
      if (end) uses.close();
    }
  }
  if (isRoot || open.length > 0) return svg.slice(0, 40);
  return uses.tooMany();
}

/** Text of a drawing: outside of it there is none, and a reference must be one that every XML reader knows. */
function isPlain(text: string, depth: number): boolean {
  if (depth === 0) return text.trim() === '';
  return !/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)|\]\]>/i.test(text);
}

/**
 * Functions of CSS that draw with nothing but numbers and what is in the drawing; image-set(), src() and their like
 * load something.
 */
const plainFunctions =
  /^(?:url|rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|calc|min|max|clamp|matrix(?:3d)?|(?:translate|scale|rotate)(?:3d|[xyz])?|skew[xy]?|perspective|rect|inset|circle|ellipse|polygon|path|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)$/i;

/** Attributes that say something to people or programs and are never drawn. */
const isWordsOnly = /^(?:id|class|lang|role|aria-.*|data-.*)$/i;

function isUnsafe(attribute: string, value: string): boolean {
  const name = attribute.slice(attribute.indexOf(':') + 1).toLowerCase();
  if (name.startsWith('on') || name === 'style') return true;
  if (['href', 'src', 'base'].includes(name) && !value.startsWith('#')) return true;
  if (attribute === 'xmlns' && value !== svgNamespace) return true;
  // A coded character could spell url( or a scheme that the line after it would not recognise.
  if (/&(?!(?:amp|lt|gt|quot|apos);)|\\/.test(value) || /url\((?!\s*['"]?#)/i.test(value)) return true;
  if (attribute.includes(':') || isWordsOnly.test(attribute)) return false;
  return [...value.matchAll(/([\w-]+)\(/g)].some(([, called = '']) => !plainFunctions.test(called));
}
