import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { writtenOfNode } from '../model/body/written-of-node.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import { hiddenCharacter } from '../model/source/hidden-character.ts';
import type { NodeRule } from './content-rule.ts';

/**
 * No character that nobody sees comes into a text, an address or a property by its number (`&#x202E;`). One that
 * stands in the file as it is was found when it was read.
 */
export const hiddenInText: NodeRule = (node, { localized }) => {
  // The fields are read as YAML, in which these numbers mean nothing.
  if (node.type === 'yaml') return [];
  const { text: written, locationOf } = writtenOfNode(node, localized.body);
  const code = hiddenCode(valuesOf(node).filter((value) => !written.includes(value)));
  if (code === undefined || hiddenCharacter(written)) return [];
  const at = [...written.matchAll(/&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));/gi)].find(({ groups }) =>
    isHidden(groups?.['hex'] === undefined ? Number(groups?.['decimal']) : parseInt(groups['hex'], 16)),
  );
  const location = at ? locationOf(at.index) : locationOfNode(localized.file, node);
  return [makeDiagnostic('hidden-character', location, { values: { code } })];
};

/** What a node holds itself: its text, its address, its title, the properties of a component. */
function valuesOf(node: MdastNode): string[] {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const properties = isComponent ? node.attributes.map(({ value }) => value) : [];
  const own: unknown[] = Object.values(node);
  return [...own, ...properties].filter((value) => typeof value === 'string');
}

/** What Markdown writes for a number that is no character. */
const replacement = '\uFFFD';

function hiddenCode(values: readonly string[]): string | undefined {
  for (const value of values) {
    const code = hiddenCharacter(value)?.code ?? (value.includes(replacement) ? 'U+FFFD' : undefined);
    if (code !== undefined) return code;
  }
  return undefined;
}

function isHidden(codePoint: number): boolean {
  return (
    codePoint === 0 || codePoint > 0x10ffff || hiddenCharacter(String.fromCodePoint(codePoint)) !== undefined
  );
}
