import type { Element } from 'hast';
import { defineHastPlugin, type HastPluginDefinition, type HastVisitorContext } from 'satteri';
import type { Attachment } from '../model/attachments/inspect-attachment.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import type { TextContext } from './text-context.ts';

/** A link inside the site stays in its language; one to a file of the item finds the file, and says what it is. */
export function links(context: TextContext): HastPluginDefinition {
  return defineHastPlugin({
    name: 'links',
    element: [
      {
        filter: ['a'],
        visit(node, visitor) {
          const link = node.properties['href'];
          if (typeof link !== 'string') return;
          const file = attachmentOf(link, context.attachments);
          if (file) describeFile(node, file, context, visitor);
          if (isInsideSite(link)) visitor.setProperty(node, 'href', context.pathOf(link));
        },
      },
      {
        filter: ['img'],
        visit(node, visitor) {
          const link = node.properties['src'];
          if (typeof link === 'string' && isInsideSite(link))
            visitor.setProperty(node, 'src', context.pathOf(link));
        },
      },
    ],
  });
}

function isInsideSite(link: string): boolean {
  return !link.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(link);
}

/** Says the format and size of a file as it is, in the place of what a hand may have written. */
function describeFile(
  node: Readonly<Element>,
  file: Attachment,
  context: TextContext,
  visitor: HastVisitorContext,
): void {
  const last = node.children.at(-1);
  if (last?.type === 'text') {
    const value = last.value.replace(/\s*[(（]([^()（）]*)[)）]\s*$/, (written, inside: string) =>
      inside.toUpperCase().includes(file.label.toUpperCase()) ? '' : written,
    );
    if (value !== last.value) visitor.replaceNode(last, { type: 'text', value });
  }
  visitor.appendChild(node, { type: 'text', value: context.describeFile(file) });
}

/** The file of the item that a link names, whatever place in the file it leads to. */
function attachmentOf(link: string, attachments: readonly Attachment[]): Attachment | undefined {
  const name = decodeAddress(link.replace(/[?#][^]*$/, ''));
  return attachments.find((attachment) => attachment.name === name);
}
