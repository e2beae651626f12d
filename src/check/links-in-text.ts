import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { isSafeLink } from '../model/fields/address-field.ts';
import { linkFault } from '../model/fields/address-fault.ts';
import { isUnreadable } from '../model/load/list-files.ts';
import { editLink } from './fix/edit-link.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import type { NodeRule, TextContext } from './content-rule.ts';
import { isUndecided } from './undecided-pages.ts';

/** Links and images lead somewhere harmless and, inside the site, somewhere that exists. */
export const linksInText: NodeRule = (node, context) => {
  const link = linkOf(node);
  if (link === undefined) return [];
  const location = locationOfNode(context.localized.file, node);
  if (link.trim() === '')
    return [makeDiagnostic('empty-link', location, { expected: 'https://… | /kind/slug/' })];
  const preview = ownComputer.exec(link);
  if (preview) {
    const [, path = ''] = preview;
    return [
      makeDiagnostic('own-computer-link', location, {
        values: { link },
        suggestion: path === '' ? '/' : path,
      }),
    ];
  }
  if (/^www\./i.test(link)) {
    const whole = `https://${link}`;
    const edit = editLink(node, link, whole, context.localized.body);
    return [makeDiagnostic('link-without-protocol', location, { values: { link }, suggestion: whole, edit })];
  }
  if (!isSafeLink(link)) return [makeDiagnostic('unsafe-link', location, { values: { link } })];
  const fault = /^\s*https?:/i.test(link) ? linkFault(link) : undefined;
  if (fault !== undefined) return [makeDiagnostic(fault, location, { values: { value: link } })];
  return brokenLink(node, link, location, context);
};

/** What `npm start` prints, and what is copied out of the browser then. */
const ownComputer = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(\/.*)?$/i;

/** Where a node leads: a link's, an image's or a definition's address. */
export function linkOf(node: MdastNode): string | undefined {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : undefined;
}

/** The name of the file a link inside an item's folder leads to. */
export function fileOfLink(link: string): string {
  return decodeAddress(pathOf(link));
}

function brokenLink(
  node: MdastNode,
  link: string,
  location: SourceLocation,
  context: TextContext,
): Diagnostic[] {
  const { item, localized, pages, unreadablePaths } = context;
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('#')) return [];
  const path = pathOf(link);
  if (path === '' || path.startsWith('/')) {
    const plain = intendedPath(path, context);
    const edit =
      plain === undefined
        ? undefined
        : editLink(node, link, [plain, link.slice(path.length)].join(''), localized.body);
    return pages.has(path) || isUndecided(context, path)
      ? []
      : [
          makeDiagnostic('broken-link', location, {
            values: { link },
            expected: '/kind/slug/',
            suggestion: plain ?? closestMatch(path, pages),
            edit,
          }),
        ];
  }
  const file = fileOfLink(link);
  const names = item.attachments.map(({ name }) => name);
  if (names.includes(file) || isUnreadable(unreadablePaths, `${item.folder}/${file}`)) return [];
  return looksLikePage(file)
    ? [
        makeDiagnostic('broken-link', location, {
          values: { link },
          expected: '/kind/slug/',
          suggestion: pageMeant(path, item.id, pages),
        }),
      ]
    : [
        makeDiagnostic('missing-attachment', location, {
          values: { file },
          expected: listChoices(names),
          suggestion: closestMatch(file, names),
        }),
      ];
}

/** The page that an address can only mean: without a language, which the build adds, and with a slash at its end. */
function intendedPath(path: string, { site, pages }: TextContext): string | undefined {
  const own = site.locales.find((locale) => path.startsWith(`/${locale}/`));
  const bare = own === undefined ? path : path.slice(own.length + 1);
  return [bare, `${bare}/`].find((page) => pages.has(page));
}

/** A file that may be attached has an extension; what has none is meant for a page. */
function looksLikePage(file: string): boolean {
  return !/\.[^./]+$/.test(file);
}

/** The page that an address relative to an item's page means, or whose end it is: never the page it stands on. */
function pageMeant(path: string, itemId: string, pages: ReadonlySet<string>): string | undefined {
  const relative = path.endsWith('/') ? path : `${path}/`;
  const base = `https://site.example/${itemId}/`;
  if (!URL.canParse(relative, base)) return undefined;
  const { pathname } = new URL(relative, base);
  const others = [...pages].filter((page) => page !== `/${itemId}/`);
  const sameEnd = others.filter((page) => page.endsWith(`/${relative}`));
  return others.includes(pathname) ? pathname : (sameEnd[0] ?? closestMatch(pathname, others));
}

function pathOf(link: string): string {
  return link.replace(/[?#][^]*$/, '');
}
