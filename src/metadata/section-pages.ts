import { addresses, sectionAddresses } from '../model/addresses.ts';
import { itemsOf, type Item, type ItemOf } from '../model/item.ts';
import { disclosureYear, inTownship, itemsInClass } from '../model/select-items.ts';
import { departmentShares } from '../model/plans/measures.ts';
import { kindIds } from '../model/kinds/index.ts';
import { trees } from '../model/registries/classification.ts';
import type { Site } from '../model/site.ts';
import { publishedItems } from './published-items.ts';

/** A page of the site that is no item, with the published items it shows. */
export interface SectionPage {
  address: string;
  items: readonly Item[];
}

/** Every section page there is for certain: those of the address table, and those that disclosures and flows bring about. */
export function sectionPages(site: Site): SectionPage[] {
  const items = publishedItems(site);
  const disclosures = itemsOf(items, 'disclosures');
  const flows = itemsOf(items, 'processes');
  const shown = new Map<string, readonly Item[]>();
  for (const kind of kindIds)
    shown.set(
      addresses.kind(kind),
      items.filter((item) => item.kind === kind),
    );
  shown.set(addresses.flowTable, flows);
  for (const tree of trees) {
    for (const { code } of site.classification[tree].classes) {
      shown.set(addresses.classPage(tree, code), itemsInClass(site, items, tree, code));
    }
  }
  for (const { id } of site.disclosureCategories) {
    const own = disclosures.filter(({ original }) => original.data.category === id);
    shown.set(addresses.disclosureCategory(id), own);
  }
  const notices = itemsOf(items, 'notices');
  for (const { id } of site.townships) shown.set(addresses.noticeTownship(id), inTownship(notices, id));
  shown.set(addresses.noticeArchive, notices);
  shown.set(addresses.noticeBoard, notices);
  const fixed = sectionAddresses(site).map((address) => ({ address, items: shown.get(address) ?? items }));
  const planPages = itemsOf(items, 'plans').flatMap((item) =>
    departmentShares(item.original.data).map(({ id }) => ({
      address: addresses.planDepartment(item.id, id),
      items: [item],
    })),
  );
  return [
    ...fixed,
    ...flows.map((flow) => ({ address: addresses.checklist(flow.id), items: [flow] })),
    ...planPages,
    ...grouped(disclosures, ({ original }) => addresses.disclosureDepartment(original.data.department)),
    ...grouped(disclosures, (item) => addresses.disclosureYear(disclosureYear(item))),
  ];
}

function grouped(
  disclosures: readonly ItemOf<'disclosures'>[],
  addressOf: (item: ItemOf<'disclosures'>) => string,
): SectionPage[] {
  const found = [...new Set(disclosures.map(addressOf))];
  return found.map((address) => ({
    address,
    items: disclosures.filter((item) => addressOf(item) === address),
  }));
}
