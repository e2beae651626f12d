import { extensionOf } from '../model/attachments/formats.ts';
import { itemsOf } from '../model/item.ts';
import { isUnreadable } from '../model/load/list-files.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** The open formats that may stand in for each Office format. */
const openSiblings: Readonly<Record<string, readonly string[]>> = {
  docx: ['odt', 'pdf'],
  xlsx: ['ods', 'pdf'],
  pptx: ['odp', 'pdf'],
};

/** A file in an Office format has a sibling of the same name that everybody can open. */
export const openFormats: SiteRule = ({ site, unreadablePaths }) =>
  site.items.flatMap(({ attachments, folder }) => {
    const names = attachments.map(({ name }) => name.toLowerCase());
    return attachments.flatMap(({ name, file }) => {
      const extension = extensionOf(name);
      const siblings = (openSiblings[extension] ?? []).map(
        (open) => `${name.slice(0, -extension.length)}${open}`,
      );
      const isThere = siblings.some(
        (sibling) =>
          names.includes(sibling.toLowerCase()) || isUnreadable(unreadablePaths, `${folder}/${sibling}`),
      );
      return siblings.length === 0 || isThere
        ? []
        : [
            makeDiagnostic('office-file-alone', startOf(file), {
              values: { file: name },
              expected: siblings.join(' | '),
            }),
          ];
    });
  });

/** The filled-in example of a form is one of its files. */
export const formExamples: SiteRule = (content) =>
  itemsOf(content.site.items, 'forms').flatMap(({ original: { data, file } }) => {
    const { example, attachments } = data;
    const names = attachments.map((attachment) => attachment.file);
    if (example === undefined || example === null || names.includes(example)) return [];
    return [
      makeDiagnostic('missing-attachment', locationOfFact(content, file, ['example']), {
        values: { file: example },
        expected: listChoices(names),
        suggestion: closestMatch(example, names),
      }),
    ];
  });
