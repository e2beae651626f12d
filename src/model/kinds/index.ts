import { disclosures } from './disclosure.ts';
import { faqs } from './faq.ts';
import { forms } from './form.ts';
import type { Kind } from './kind.ts';
import { notices } from './notice.ts';
import { offices } from './office.ts';
import { pages } from './page.ts';
import { plans } from './plan.ts';
import { processes } from './process.ts';
import { publications } from './publication.ts';
import { responses } from './response.ts';
import { services } from './service.ts';
import { surveys } from './survey.ts';
import { tariffs } from './tariff.ts';

/** The content kinds, in the order lists and menus show them. To add one, add its file and name it here. */
const declared = {
  disclosures,
  processes,
  services,
  tariffs,
  forms,
  faqs,
  notices,
  offices,
  plans,
  responses,
  surveys,
  publications,
  pages,
};

type Declared = typeof declared;
export type KindId = keyof Declared;

type DataByKind = {
  [Id in KindId]: Declared[Id] extends Kind<Id, infer Data> ? Data : never;
};

/** Front matter of a kind, facts and translated texts together, in one language. */
export type KindData<Id extends KindId> = DataByKind[Id];

export const kinds: { readonly [Id in KindId]: Kind<Id, DataByKind[Id]> } = declared;

export const kindIds: readonly KindId[] = Object.values(kinds).map((kind) => kind.id);

export function isKindId(name: string): name is KindId {
  return kindIds.some((id) => id === name);
}
