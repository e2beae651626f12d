import type { Route } from './route.ts';
import { classes, classPage, tree } from './rows/classes.ts';
import { disclosureCategory, disclosureDepartment, disclosureYearPage } from './rows/disclosures.ts';
import { guide, guideQuestion } from './rows/guide.ts';
import { titleIndex, topicIndex } from './rows/indexes.ts';
import { item, kind } from './rows/items.ts';
import { noticeArchive, noticeBoard, noticeTownship } from './rows/notices.ts';
import { openData } from './rows/open-data.ts';
import { planDepartment } from './rows/plans.ts';
import { checklist, flowTable } from './rows/processes.ts';
import { home, notFound, search } from './rows/start.ts';

/**
 * Every page of the site, in the order that lists of sections have. To add a page, add its row to a file of its family,
 * name it here, and give it a view.
 */
const declared = {
  home,
  search,
  titleIndex,
  topicIndex,
  classes,
  tree,
  classPage,
  guide,
  guideQuestion,
  flowTable,
  checklist,
  kind,
  item,
  disclosureCategory,
  disclosureDepartment,
  disclosureYear: disclosureYearPage,
  noticeArchive,
  noticeBoard,
  noticeTownship,
  planDepartment,
  openData,
  notFound,
};

type Declared = typeof declared;
export type RouteId = keyof Declared;

type EntryByRoute = { [Id in RouteId]: Declared[Id] extends Route<infer Entry> ? Entry : never };

/** What a page of a route is about: an item, a class, a year; `null` where the route has one page. */
export type EntryOf<Id extends RouteId> = EntryByRoute[Id];

export const routes: { readonly [Id in RouteId]: Route<EntryByRoute[Id]> } = declared;

export const routeIds: readonly RouteId[] = Object.keys(declared).filter(isRouteId);

function isRouteId(name: string): name is RouteId {
  return Object.hasOwn(declared, name);
}
