import { billFields, type BillField } from '../tariffs/bill-fields.ts';

/** Ids of the parts of a page: regions, sections and fields of forms. */
const partIds = [
  // The frame of every page.
  ...(['top', 'main', 'U', 'C', 'Z', 'site-search', 'footer-contact'] as const),
  ...(['display-small', 'display-medium', 'display-large'] as const),
  ...(['display-system', 'display-light', 'display-dark'] as const),
  // Around the text of an item, of any kind and of one.
  ...(['item-facts', 'attachments', 'related', 'glance', 'notes'] as const),
  ...(['steps', 'documents', 'troubles', 'timeline', 'flow', 'questions', 'ask'] as const),
  ...(['measures', 'progress', 'progress-strategy', 'progress-department', 'offline'] as const),
  ...(['plan-department', 'plan-status', 'plan-where'] as const),
  ...(['prices', 'typical', 'bill-form', 'survey-newest', 'survey-trend', 'survey-changes'] as const),
  ...(['facilities', 'counters', 'transcript'] as const),
  // Lists and indexes.
  ...(['by-category', 'by-department', 'by-year', 'by-township', 'classes-below', 'indexes'] as const),
  // Home and the guide.
  ...(['home-name', 'home-disclosures', 'home-sections', 'home-classes', 'tasks', 'news'] as const),
  ...(['answers', 'others'] as const),
  // The search.
  ...(['nothing', 'advanced-years', 'advanced-in', 'advanced-from', 'advanced-to'] as const),
  ...(['advanced-all', 'advanced-phrase', 'advanced-any', 'advanced-none'] as const),
  ...(['advanced-type', 'advanced-dept', 'advanced-theme', 'advanced-cake', 'advanced-service'] as const),
  ...(['advanced-sort', 'advanced-size'] as const),
] as const;

type BillId = `bill-${BillField}${'' | '-hint' | '-fault'}`;

/** Fields of the bill estimate, with what stands beside each. */
const billIds = billFields.flatMap((field): BillId[] => [
  `bill-${field}`,
  `bill-${field}-hint`,
  `bill-${field}-fault`,
]);

/** Every id that stands as it is. */
export const fixedIds: readonly ((typeof partIds)[number] | BillId)[] = [...partIds, ...billIds];

/** How ids begin that end in what content calls an entry: a step, a measure or a part of a plan, a document, a group of an index. */
export const idPrefixes = ['step-', 'measure-', 'part-', 'tick-', 'group-', 'note-'] as const;

/**
 * An id that layouts and components write. All of them are here, so that no heading of a text gets one of them; a test
 * holds every `.astro` file to it.
 */
export type PageId = (typeof fixedIds)[number] | `${(typeof idPrefixes)[number]}${string}`;

/** Whether a page has this id outside its text. */
export function isPageId(id: string): id is PageId {
  return fixedIds.some((fixed) => fixed === id) || hasIdPrefix(id);
}

/** Whether an id begins as those do that end in what content calls an entry. */
export function hasIdPrefix(id: string): boolean {
  return idPrefixes.some((prefix) => id.startsWith(prefix));
}
