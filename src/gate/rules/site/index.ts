import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { helpMoves } from './help-moves.ts';
import { navigationName } from './navigation-name.ts';
import { navigationOrder } from './navigation-order.ts';
import { oneWayOnly } from './one-way-only.ts';
import { sameTitle } from './same-title.ts';
import { unreachablePage } from './unreachable-page.ts';

/** Rules over all pages together. To add one, write its file and name it here. */
export const siteRules: readonly Rule<SourceSite>[] = [
  brokenAnchor,
  brokenLink,
  helpMoves,
  navigationName,
  navigationOrder,
  oneWayOnly,
  sameTitle,
  unreachablePage,
];
