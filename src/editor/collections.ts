import { catalogueOf } from '../i18n/catalogue.ts';
import { makeTranslate } from '../i18n/translate.ts';
import type { BodyFormat } from '../model/body/body.ts';
import { itemsOf } from '../model/item.ts';
import { kindIds, kinds, type KindId } from '../model/kinds/index.ts';
import type { Site } from '../model/site.ts';
import type { EditorField } from './editor-field.ts';
import { fieldsOfSchema, type FieldContext } from './fields-of-schema.ts';

/** A folder of items as Decap CMS wants it (https://decapcms.org/docs/collection-folder/). */
export interface Collection {
  name: string;
  label: string;
  folder: string;
  path: '{{slug}}/index';
  slug: '{{fields.slug}}';
  extension: BodyFormat;
  format: 'frontmatter';
  create: boolean;
  delete: false;
  i18n?: true;
  media_folder: '';
  public_folder: '';
  summary: string;
  fields: readonly EditorField[];
}

/** The slug of a new item; Decap takes it from a field, for it makes nothing of a Chinese title. */
const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

/**
 * The collections of the kinds that the site has, the office’s own words for them as labels. Decap knows one ending of
 * files in a collection: items written as plain `.md` stand in a second one, which takes no new items.
 */
export function collections(site: Site, context: FieldContext): Collection[] {
  return kindIds.flatMap((kind) => {
    const formats = new Set(itemsOf(site.items, kind).map(({ original }) => original.body.format));
    if (formats.size === 0) return [];
    const fields = fieldsOfKind(kind, context);
    return [
      collection(site, kind, 'mdx', fields),
      ...(formats.has('md') ? [collection(site, kind, 'md', fields)] : []),
    ];
  });
}

function collection(
  site: Site,
  kind: KindId,
  extension: BodyFormat,
  fields: readonly EditorField[],
): Collection {
  const name = makeTranslate(catalogueOf(site, site.defaultLocale), site.defaultLocale)(`kind.${kind}`);
  const isPlain = extension === 'md';
  return {
    name: isPlain ? `${kind}-md` : kind,
    label: isPlain ? `${name} (.md)` : name,
    folder: `${site.file.editor?.folder ?? 'content'}/${kind}`,
    path: '{{slug}}/index',
    slug: '{{fields.slug}}',
    extension,
    format: 'frontmatter',
    create: !isPlain,
    delete: false,
    ...(site.locales.length > 1 ? { i18n: true } : {}),
    media_folder: '',
    public_folder: '',
    summary: '{{title}}',
    fields,
  };
}

function fieldsOfKind(kind: KindId, context: FieldContext): EditorField[] {
  const isChinese = context.language === 'zh';
  return [
    ...fieldsOfSchema(kinds[kind].schema, context).map((field): EditorField => {
      const expected = isChinese ? '小寫英文、數字和 -' : 'small letters, digits and -';
      return field.name === 'slug' ? { ...field, pattern: [slugPattern, expected] } : field;
    }),
    {
      name: 'body',
      label: isChinese ? '內文' : 'Text',
      widget: 'markdown',
      // Rich text rewrites tables and components.
      modes: ['raw'],
      i18n: true,
      required: false,
    },
  ];
}
