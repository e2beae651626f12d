import { catalogueOf } from '../../i18n/catalogue.ts';
import { parseBody, treeOf } from '../../model/body/body.ts';
import { plainText, walkBody } from '../../model/body/walk-body.ts';
import { translatedSchema } from '../../model/fields/translated-schema.ts';
import { validate } from '../../model/fields/validate.ts';
import { isRecord, walkFields } from '../../model/fields/walk-fields.ts';
import type { LocalizedItem } from '../../model/item.ts';
import { kinds, type KindId } from '../../model/kinds/index.ts';
import { registryIds } from '../../model/load/check-references.ts';
import { isUnreadable } from '../../model/load/list-files.ts';
import { pageReferences } from '../../routes/addresses-in-use.ts';
import type { CheckContext } from '../content-rule.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import type { Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { splitFrontMatter } from '../../model/source/front-matter.ts';
import { parseYaml, type YamlSource } from '../../model/source/yaml-source.ts';
import { append } from '../../shared/append.ts';

/**
 * What is wrong with the template of a question in a handbook: the code blocks in Markdown, one for each language of
 * the site. Each is right but for title, summary and text, which wait to be written.
 */
export function templateErrors(
  { file, body }: LocalizedItem<KindId>,
  content: ReadContent,
  checkContext: CheckContext,
): string[] {
  const { site } = content;
  const templates = [...walkBody(treeOf(body))].flatMap(({ node }) =>
    node.type === 'code' && node.lang === 'markdown' ? [plainText(node)] : [],
  );
  if (templates.length !== site.locales.length)
    return [`${String(templates.length)} ≠ ${String(site.locales.length)}`];
  return site.locales.flatMap((locale, index) =>
    errorsOf(file, `${templates[index] ?? ''}\n`, locale, content, checkContext),
  );
}

function errorsOf(
  file: string,
  text: string,
  locale: Locale,
  content: ReadContent,
  checkContext: CheckContext,
): string[] {
  const { site } = content;
  const { split, diagnostics } = splitFrontMatter({ file, text });
  const read = parseYaml(file, split?.frontMatter ?? '');
  const parsed = parseBody(file, text, 'md');
  const found = [...diagnostics, ...read.diagnostics, ...parsed.diagnostics];
  if (read.source) append(found, diagnosticsOfFields(read.source, locale, site));
  return [
    ...found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    ...(read.source ? unknownIds(read.source, content, checkContext) : []),
    ...writtenAlready(read.source, text, locale, site),
  ];
}

function diagnosticsOfFields(source: YamlSource, locale: Locale, { defaultLocale }: Site) {
  const { schema } = kinds.faqs;
  return locale === defaultLocale
    ? kinds.faqs.validate(source).diagnostics
    : validate(translatedSchema(schema), source, schema).diagnostics;
}

/** Ids in the template that no registry lists; of a registry that could not be read nothing is known. */
function unknownIds(
  { data }: YamlSource,
  { site, unreadablePaths }: ReadContent,
  { today }: CheckContext,
): string[] {
  const ids = { ...registryIds(site), page: pageReferences({ site, today }) };
  const unknown: string[] = [];
  walkFields(kinds.faqs.schema, data, ({ reference }, value) => {
    if (reference === undefined || typeof value !== 'string' || ids[reference].includes(value)) return;
    const behind = reference === 'item' || reference === 'page' ? value : registryFiles[reference];
    if (!isUnreadable(unreadablePaths, behind)) unknown.push(value);
  });
  return unknown;
}

/** What does not say that it waits for its words: an editor might publish it as it is. */
function writtenAlready(source: YamlSource | undefined, text: string, locale: Locale, site: Site): string[] {
  const placeholder = catalogueOf(site, locale)['item.placeholder'];
  const fields = isRecord(source?.data) ? source.data : {};
  const body = text.slice(text.indexOf('\n---\n') + 5).trim();
  return Object.entries({ title: fields['title'], summary: fields['summary'], body })
    .filter(([, words]) => words !== placeholder)
    .map(([field]) => `${field} ≠ ${placeholder}`);
}
