/** A component that content may use: its properties, and whether it wraps text. */
export interface ContentComponent {
  /** Property name → allowed values, or `text` for any text, or `address` for a web address. */
  properties: Readonly<Record<string, readonly string[] | 'text' | 'address' | 'licence'>>;
  required: readonly string[];
  children: boolean;
  /** Kinds that may use it; all when absent. */
  onlyIn?: readonly string[];
  /** Only in items with `sample: true`. */
  sampleOnly?: true;
}

/** Every component an item's text may use. Rendering stands in src/components/content/, one file each. */
export const contentComponents: Readonly<Record<string, ContentComponent>> = {
  Note: { properties: { kind: ['info', 'warning'] }, required: ['kind'], children: true },
  Pending: { properties: {}, required: [], children: false },
  Unconfirmed: { properties: {}, required: [], children: true, sampleOnly: true },
  Quote: {
    properties: { name: 'text', url: 'address', licence: 'licence' },
    required: ['name', 'url', 'licence'],
    children: true,
  },
  SiteTree: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  AccessKeys: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  Contacts: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  Duties: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  ProcedureList: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  UpdateSchedule: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  TakePart: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  OpenDataList: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
  SearchExamples: { properties: {}, required: [], children: false, onlyIn: ['pages'] },
};

/** Components that stand in a line of text. */
export const inlineComponents: readonly string[] = ['Pending', 'Unconfirmed'];
