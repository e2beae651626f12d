import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const allowedElements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

/**
 * The first thing in an SVG drawing that could run, load or send something; undefined for a plain drawing.
 * The check is an allow-list: an element or a reference that is not known to be harmless is named.
 */
export function unsafeSvgPart(svg: string): string | undefined {
  if (/<!(?:doctype|entity)|<\?(?!xml[\s?])/i.test(svg)) return '<!…>';
  const fragment = parseFragment(svg);
  return fragment.childNodes.map(unsafePart).find((part) => part !== undefined);
}

function unsafePart(node: DefaultTreeAdapterTypes.ChildNode): string | undefined {
  if (!('tagName' in node)) return undefined;
  if (!allowedElements.has(node.tagName)) return `<${node.tagName}>`;
  for (const { name, value } of node.attrs) {
    const isReference = name === 'href' || name.endsWith(':href') || name === 'src';
    if (name.startsWith('on') || name === 'style') return name;
    if (isReference && !value.startsWith('#')) return `${name}="${value.slice(0, 40)}"`;
    if (/url\(\s*['"]?(?!#)/i.test(value)) return `${name}="${value.slice(0, 40)}"`;
  }
  return node.childNodes.map(unsafePart).find((part) => part !== undefined);
}
