import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { hasSigns, withoutSigns } from '../model/body/typed/signs.ts';

/** Takes out the signs that `readAsTyped` put in, where there are any. */
export const typedText: MdastPluginEntry = ({ source }) => hasSigns(source) && restored;

const restored = defineMdastPlugin({
  name: 'typed-text',
  text(node, visitor) {
    if (hasSigns(node.value)) visitor.setProperty(node, 'value', withoutSigns(node.value));
  },
  inlineCode(node, visitor) {
    if (hasSigns(node.value)) visitor.setProperty(node, 'value', withoutSigns(node.value));
  },
  code(node, visitor) {
    if (hasSigns(node.value)) visitor.setProperty(node, 'value', withoutSigns(node.value));
  },
  html(node, visitor) {
    if (hasSigns(node.value)) visitor.setProperty(node, 'value', withoutSigns(node.value));
  },
  link(node, visitor) {
    visitor.setProperty(node, 'url', withoutSigns(node.url));
    if (node.title) visitor.setProperty(node, 'title', withoutSigns(node.title));
  },
  definition(node, visitor) {
    visitor.setProperty(node, 'url', withoutSigns(node.url));
    if (node.title) visitor.setProperty(node, 'title', withoutSigns(node.title));
  },
  image(node, visitor) {
    visitor.setProperty(node, 'url', withoutSigns(node.url));
    if (node.title) visitor.setProperty(node, 'title', withoutSigns(node.title));
    if (node.alt) visitor.setProperty(node, 'alt', withoutSigns(node.alt));
  },
});
