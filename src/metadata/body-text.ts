import type { Translate } from '../i18n/translate.ts';
import type { Body } from '../model/body/body.ts';
import { plainText, walkBody } from '../model/body/walk-body.ts';

/** The text of a body for readers without the page. What is not known yet says so, as it does on the page. */
export function bodyText(body: Body, t: Translate): string {
  const tree = structuredClone(body.tree);
  for (const { node } of walkBody(tree)) {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Pending') {
      node.children = [{ type: 'text', value: t('item.pending') }];
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Pending') {
      node.children = [{ type: 'paragraph', children: [{ type: 'text', value: t('item.pending') }] }];
    }
  }
  return plainText(tree)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
