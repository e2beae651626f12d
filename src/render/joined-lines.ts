import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdastVisitorContext } from 'satteri';
import { wideCharacter } from '../model/body/typed/characters.ts';

const wide = wideCharacter.source;
const between = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');
const endsWide = new RegExp(`${wide}$`, 'u');
const beginsWide = new RegExp(`^${wide}`, 'u');
const beside = new RegExp(`${wide}[*_~\\])]*[^\\S\\n]*\\n`, 'u');

/** Takes out the line breaks inside Chinese, of which a browser would make blanks. */
export const joinedLines: MdastPluginEntry = ({ source }) => beside.test(source) && joined;

const joined = defineMdastPlugin({
  name: 'joined-lines',
  text(node, visitor) {
    if (!node.value.includes('\n')) return;
    let value = node.value.replace(between, '');
    if (
      value.startsWith('\n') &&
      beginsWide.test(value.slice(1)) &&
      endsWide.test(wordsBeside(node, -1, visitor))
    )
      value = value.slice(1);
    if (
      value.endsWith('\n') &&
      endsWide.test(value.slice(0, -1)) &&
      beginsWide.test(wordsBeside(node, 1, visitor))
    )
      value = value.slice(0, -1);
    if (value !== node.value) visitor.setProperty(node, 'value', value);
  },
});

/** The words of what stands before (-1) or after (1) a text in its line. */
function wordsBeside(
  node: Readonly<Extract<MdastNode, { type: 'text' }>>,
  side: -1 | 1,
  visitor: MdastVisitorContext,
): string {
  const index = visitor.indexOf(node);
  const neighbour = index === undefined ? undefined : visitor.parent(node).children[index + side];
  return neighbour ? visitor.textContent(neighbour) : '';
}
