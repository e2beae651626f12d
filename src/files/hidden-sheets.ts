import { posix } from 'node:path';
import type { OfficePart } from './office-parts.ts';
import { elementsBelow } from './xml.ts';

/** The names of the parts that are sheets nobody is shown: their state stands in the workbook, by their relationships. */
export function hiddenSheets(parts: readonly OfficePart[]): ReadonlySet<string> {
  const workbook = parts.find(({ root }) => root.name === 'workbook');
  if (!workbook) return new Set();
  const folder = posix.dirname(workbook.name);
  const relations = parts.find(
    ({ name }) => name === `${folder}/_rels/${posix.basename(workbook.name)}.rels`,
  );
  const hidden = new Set(
    elementsBelow(workbook.root, 'sheet')
      .filter(({ attributes }) => /hidden/i.test(attributes['state'] ?? ''))
      .map(({ attributes }) => Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1]),
  );
  return new Set(
    (relations ? elementsBelow(relations.root, 'Relationship') : [])
      .filter(({ attributes }) => hidden.has(attributes['Id']))
      .map(({ attributes }) => posix.resolve(`/${folder}`, attributes['Target'] ?? '').slice(1)),
  );
}
