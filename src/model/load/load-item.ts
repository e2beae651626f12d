import { z } from 'zod';
import { inspectAttachment, type Attachment } from '../attachments/inspect-attachment.ts';
import { parseBody, type Body, type BodyFormat } from '../body/body.ts';
import { mergeTranslation } from '../fields/merge-translation.ts';
import { translatedSchema } from '../fields/translated-schema.ts';
import { validate } from '../fields/validate.ts';
import { isRecord } from '../fields/walk-fields.ts';
import type { ItemOf, LocalizedItem } from '../item.ts';
import { kinds, type KindId } from '../kinds/index.ts';
import { localePattern, type Locale } from '../localized.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import { readText } from '../source/read-text.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { readBytes, type Folder } from './list-files.ts';
import { pendingFacts } from './load-registries.ts';

const indexFile = /^index\.([^.]+)\.(mdx?)$/;
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface IndexFile {
  file: string;
  locale: Locale;
  format: BodyFormat;
}

interface ParsedFile {
  source: YamlSource;
  body: Body;
}

/** Sources of an item's front matter by language, for problems found by later checks. */
export type ItemSources = Map<Locale, YamlSource>;

/** Reads one item's folder: its languages, put together, and its attachments. */
export async function loadItem<Kind extends KindId>(
  root: string,
  kind: Kind,
  folder: Folder,
  locales: readonly Locale[],
): Promise<{ item?: ItemOf<Kind>; sources: ItemSources; problems: Problem[] }> {
  const slug = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const sources: ItemSources = new Map();
  const problems = checkSlug(kind, slug, folder);
  const { indexes, attachments, problems: fileProblems } = await sortFiles(root, folder, locales);
  problems.push(...fileProblems);

  const [defaultLocale = ''] = locales;
  const originalIndex = indexes.find(({ locale }) => locale === defaultLocale);
  if (!originalIndex) {
    const expected = `index.${defaultLocale}.md`;
    problems.push(makeProblem('missing-default-language', startOf(folder.path), { values: { locale: defaultLocale }, expected }));
    return { sources, problems };
  }
  const original = readOriginal(root, kind, originalIndex);
  problems.push(...original.problems);
  if (!original.item || !original.source) return { sources, problems };
  sources.set(defaultLocale, original.source);

  const item: ItemOf<Kind> = {
    kind,
    slug,
    id: `${kind}/${slug}`,
    folder: folder.path,
    original: original.item,
    locales: { [defaultLocale]: original.item },
    attachments,
  };
  for (const index of indexes.filter(({ locale }) => locale !== defaultLocale)) {
    const translation = readTranslation(root, kind, index, original.item);
    problems.push(...translation.problems);
    if (translation.source) sources.set(index.locale, translation.source);
    if (translation.item) item.locales[index.locale] = translation.item;
  }
  problems.push(...checkLanguages(item, indexes, locales, original.source));
  return { item, sources, problems };
}

function checkSlug(kind: KindId, slug: string, folder: Folder): Problem[] {
  const values = { slug };
  if (!slugPattern.test(slug)) {
    const suggestion = slug.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return [makeProblem('bad-slug', startOf(folder.path), { values, expected: 'a-z 0-9 -', suggestion: suggestion || undefined })];
  }
  return kinds[kind].reservedSlugs.includes(slug)
    ? [makeProblem('reserved-slug', startOf(folder.path), { values })]
    : [];
}

async function sortFiles(
  root: string,
  folder: Folder,
  locales: readonly Locale[],
): Promise<{ indexes: IndexFile[]; attachments: Attachment[]; problems: Problem[] }> {
  const indexes: IndexFile[] = [];
  const attachments: Attachment[] = [];
  const problems: Problem[] = folder.folders.map(({ path }) =>
    makeProblem('unexpected-folder', startOf(path), { expected: folder.path }),
  );
  for (const file of folder.files) {
    const name = file.slice(folder.path.length + 1);
    const match = indexFile.exec(name);
    if (match) {
      const locale = match[1] ?? '';
      const format = match[2] === 'mdx' ? 'mdx' : 'md';
      if (!locales.includes(locale)) {
        const rule = localePattern.test(locale) ? 'unknown-language' : 'bad-language';
        problems.push(
          makeProblem(rule, startOf(file), { values: { locale }, expected: locales.join(' | '), suggestion: nearMiss(locale, locales) }),
        );
      } else if (indexes.some((index) => index.locale === locale)) {
        problems.push(makeProblem('duplicate-item', startOf(file), { values: { locale, slug: folder.path } }));
      } else indexes.push({ file, locale, format });
      continue;
    }
    const inspected = await inspectAttachment(file, readBytes(root, file));
    problems.push(...inspected.problems);
    if (inspected.attachment) attachments.push(inspected.attachment);
  }
  return { indexes, attachments, problems };
}

function parseFile(root: string, { file, format }: IndexFile): { parsed?: ParsedFile; problems: Problem[] } {
  const read = readText(file, readBytes(root, file));
  if (!read.source) return { problems: read.problems };
  const { split, problems: splitProblems } = splitFrontMatter(read.source);
  const problems = [...read.problems, ...splitProblems];
  if (!split) return { problems };
  const yaml = parseYaml(file, split.frontMatter, split.frontMatterLine);
  const { body, problems: bodyProblems } = parseBody(file, split.text, format);
  problems.push(...yaml.problems, ...bodyProblems);
  return yaml.source && body ? { parsed: { source: yaml.source, body }, problems } : { problems };
}

function readOriginal<Kind extends KindId>(
  root: string,
  kind: Kind,
  index: IndexFile,
): { item?: LocalizedItem<Kind>; source?: YamlSource; problems: Problem[] } {
  const { parsed, problems } = parseFile(root, index);
  if (!parsed) return { problems };
  const { source, body } = parsed;
  const { data, problems: dataProblems } = kinds[kind].validate(source);
  problems.push(...dataProblems);
  if (!data) return { source, problems };
  problems.push(...pendingFacts(kinds[kind].schema, data, source));
  return { item: { locale: index.locale, file: index.file, data, body }, source, problems };
}

function readTranslation<Kind extends KindId>(
  root: string,
  kind: Kind,
  index: IndexFile,
  original: LocalizedItem<Kind>,
): { item?: LocalizedItem<Kind>; source?: YamlSource; problems: Problem[] } {
  const { parsed, problems } = parseFile(root, index);
  if (!parsed) return { problems };
  const { source, body } = parsed;
  const schema = kinds[kind].schema;
  // The digest of the words this translation was made from; only a program writes it.
  const wordsSchema = translatedSchema(schema).extend({ translationOf: z.string().optional() });
  const { data: words, problems: wordProblems } = validate(wordsSchema, source);
  problems.push(...wordProblems.map((problem) => asRepeatedFact(problem, schema)));
  if (!words || !isRecord(words)) return { source, problems };
  const merged = mergeTranslation(schema, original.data, words, source);
  problems.push(...merged.problems);
  const { data } = kinds[kind].validate({ ...source, data: merged.data });
  return data ? { item: { locale: index.locale, file: index.file, data, body }, source, problems } : { source, problems };
}

/** An unknown field of a translation that the kind does have is a fact written twice. */
function asRepeatedFact(problem: Problem, schema: z.ZodObject): Problem {
  if (problem.rule !== 'unknown-field') return problem;
  const { file, line, column, message } = problem;
  const field = Object.keys(schema.shape).find((name) => message.en.includes(`“${name}”`));
  return field === undefined ? problem : makeProblem('repeated-fact', { file, line, column }, { values: { field } });
}

function checkLanguages(
  item: ItemOf<KindId>,
  indexes: readonly IndexFile[],
  locales: readonly Locale[],
  source: YamlSource,
): Problem[] {
  const reasons = item.original.data.untranslated ?? {};
  const problems: Problem[] = [];
  for (const locale of locales.slice(1)) {
    const exists = indexes.some((index) => index.locale === locale);
    if (!exists && !(locale in reasons)) {
      const expected = `${item.folder}/index.${locale}.md`;
      problems.push(makeProblem('missing-language', startOf(item.original.file), { values: { locale, what: item.id }, expected }));
    } else if (exists && locale in reasons) {
      problems.push(makeProblem('untranslated-but-there', source.placeOfKey(['untranslated', locale]), { values: { locale } }));
    }
  }
  for (const locale of Object.keys(reasons).filter((name) => !locales.slice(1).includes(name))) {
    problems.push(
      makeProblem('unknown-language', source.placeOfKey(['untranslated', locale]), {
        values: { locale },
        expected: locales.slice(1).join(' | '),
        suggestion: nearMiss(locale, locales),
      }),
    );
  }
  return problems;
}
