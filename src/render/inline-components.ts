import type { Element } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { inlineComponents } from '../model/body/components.ts';

/** A component that stands in a line and is alone in its paragraph is parsed without the paragraph: it gets it back. */
export const inlineComponentsInParagraphs: HastPluginDefinition = defineHastPlugin({
  name: 'inline-components-in-paragraphs',
  mdxJsxFlowElement: {
    filter: [...inlineComponents],
    visit: ({ name, attributes, children }) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        { type: 'mdxJsxTextElement', name, attributes: [...attributes], children: lineOf(children) },
      ],
    }),
  },
});

/** The text of an only paragraph, without the paragraph. */
function lineOf(children: Readonly<Element['children']>): Element['children'] {
  const blocks = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : [...children];
}
