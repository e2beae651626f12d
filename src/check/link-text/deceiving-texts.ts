import type { MdastNode } from 'satteri';
import { treeOf, type Body } from '../../model/body/body.ts';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import { plainText, walkBody } from '../../model/body/walk-body.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import { isPhone } from '../../model/fields/phone-field.ts';
import { dialled } from '../../shared/dialled.ts';
import { memoizeByObject } from '../../shared/memoize.ts';
import { decodeAddress } from '../../shared/percent-encoding.ts';
import type { NodeRule } from '../content-rule.ts';
import { shownAddress } from './shown-address.ts';

/** A link whose text is an address, a mailbox or a telephone number leads to that and to no other. */
export const deceivingTexts: NodeRule = (node, { site, localized: { file, body } }) => {
  const link = addressOf(node, body);
  if (link === undefined) return [];
  const text = plainText(node).trim();
  const rule = deception(text, link, site.file.url ?? undefined);
  return rule === undefined
    ? []
    : [makeDiagnostic(rule, locationOfNode(file, node), { values: { text, link }, expected: link })];
};

function addressOf(node: MdastNode, body: Body): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? definitionsOf(body).get(node.identifier) : undefined;
}

/** The addresses that a text defines by a name; of two with one name Markdown takes the first. */
const definitionsOf = memoizeByObject((body: Body) => {
  const definitions = new Map<string, string>();
  for (const { node } of walkBody(treeOf(body)))
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  return definitions;
});

function deception(text: string, link: string, siteUrl: string | undefined): Rule | undefined {
  const shownMailbox = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.exec(text.normalize('NFKC'))?.[0];
  if (shownMailbox !== undefined)
    return isSameMailbox(shownMailbox, link) ? undefined : 'link-text-elsewhere';
  if (/^tel:/i.test(link))
    return isPhone(text) && !isSameNumber(text, link) ? 'link-text-elsewhere' : undefined;
  const shown = shownAddress(text);
  // An address without its site is one inside this site; where that is may not be known.
  if (!shown || !URL.canParse(link, siteUrl)) return undefined;
  const target = new URL(link, siteUrl);
  if (!isSameSite(shown, target)) return 'link-text-elsewhere';
  // The build adds the language and the base path to an address inside the site.
  return !URL.canParse(link) || isSamePage(shown, target) ? undefined : 'link-text-other-page';
}

function isSameMailbox(mailbox: string, link: string): boolean {
  const [address = ''] = link.replace(/^mailto:/i, '').split('?');
  return /^mailto:/i.test(link) && decodeAddress(address).toLowerCase() === mailbox.toLowerCase();
}

/** The same number may stand with the code of its country, or without. */
function isSameNumber(text: string, link: string): boolean {
  const [shown, target] = [text, link.replace(/^tel:/i, '')].map((number) =>
    dialled(number).replace(/^(?:\+|0+(?=\d{4}))/, ''),
  );
  return shown !== undefined && target !== undefined && (shown.endsWith(target) || target.endsWith(shown));
}

/** A part of a site may stand under a name of its own: `law.example.org` belongs to `example.org`. */
function isSameSite(shown: URL, target: URL): boolean {
  const [wanted, own] = [shown, target].map(({ hostname }) => hostname.replace(/^www\./, ''));
  return wanted !== undefined && own !== undefined && (own === wanted || own.endsWith(`.${wanted}`));
}

/** A text may stop before the end of a long address, and have wide marks where the address has narrow ones. */
function isSamePage(shown: URL, target: URL): boolean {
  const [wanted = '', own = ''] = [shown, target].map(({ pathname, search }) =>
    decodeAddress(pathname + search)
      .normalize('NFKC')
      .replace(/[/.…]+$/, ''),
  );
  return own.startsWith(wanted);
}
