import type { Attachment } from './attachments/inspect-attachment.ts';
import type { Item } from './item.ts';
import type { Locale } from './localized.ts';
import type { Checks } from './registries/checks.ts';
import type { Class, ClassificationTable, Tree } from './registries/classification.ts';
import type { GlossaryTerm } from './registries/glossary.ts';
import type { Guide } from './registries/guide.ts';
import type {
  Audience,
  Department,
  DisclosureCategory,
  Licence,
  Synonyms,
  Township,
} from './registries/named-entries.ts';
import type { SiteFile } from './registries/site-file.ts';
import type { YamlSource } from './source/yaml-source.ts';

/** The registries of a content folder. */
export interface Registries {
  file: SiteFile;
  departments: Department[];
  audiences: Audience[];
  licences: Licence[];
  disclosureCategories: DisclosureCategory[];
  townships: Township[];
  classification: Record<Tree, ClassificationTable>;
  guide: Guide | undefined;
  synonyms: Synonyms;
  glossary: GlossaryTerm[];
  /** What the office knows to be right of its own content. */
  checks: Checks | undefined;
}

/** A whole content folder, validated. */
export interface Site extends Registries {
  /** Absolute path of the content folder. */
  folder: string;
  locales: Locale[];
  defaultLocale: Locale;
  items: Item[];
  /** Words that are spelt right although no dictionary has them: names above all. */
  words: string[];
  /** Pictures of the whole site, published below `/assets/`. */
  assets: Attachment[];
  /** The content folder's own interface texts, by language, not yet checked against the catalogue. */
  messageFiles: Partial<Record<Locale, Pick<YamlSource, 'data'>>>;
}

/** A class of a tree by its code. */
export function findClass(site: Registries, tree: Tree, code: string): Class | undefined {
  return site.classification[tree].classes.find((entry) => entry.code === code);
}

/** The item that `kind/slug` names. */
export function findItem(site: Pick<Site, 'items'>, id: string): Item | undefined {
  return site.items.find((item) => item.id === id);
}
