import type { RegistryName } from '../model/fields/field.ts';
import { pickText, type Localized } from '../model/localized.ts';
import { kindIds } from '../model/kinds/index.ts';
import type { Site } from '../model/site.ts';

/** A choice of a select field. */
export interface Choice {
  label: string;
  value: string;
}

/** What each registry of a content folder offers, so that nobody has to know an id. */
export function choicesOf(site: Site): Readonly<Record<RegistryName, readonly Choice[]>> {
  const named = (entries: readonly { id: string; name: Localized }[]): Choice[] =>
    entries.map(({ id, name }) => ({ label: pickText(name, site.defaultLocale).text, value: id }));
  const classes = (tree: 'theme' | 'cake' | 'service'): Choice[] =>
    site.classification[tree].classes.map(({ code, zh }) => ({ label: `${zh} ${code}`, value: code }));
  const items = site.items.map(({ id, original }) => ({ label: original.data.title, value: id }));
  return {
    department: named(site.departments),
    audience: named(site.audiences),
    licence: named(site.licences),
    disclosureCategory: named(site.disclosureCategories),
    township: named(site.townships),
    theme: classes('theme'),
    cake: classes('cake'),
    service: classes('service'),
    item: items,
    page: [...items, ...kindIds.map((kind) => ({ label: `/${kind}/`, value: `/${kind}/` }))],
  };
}
