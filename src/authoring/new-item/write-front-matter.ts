import { Document, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { z } from 'zod';
import { choicesOf, describeField, type HelpLanguage } from '../../model/fields/describe-field.ts';
import { metadataOf, unwrap } from '../../model/fields/field.ts';
import { fieldsOf } from '../../model/fields/walk-fields.ts';

const words = {
  zh: {
    unknown: '不知道就留 null，頁面會顯示「待補」。',
    oneOf: '可填',
    start:
      '井號（#）後面是說明，可以刪掉。內文寫在最下面的 --- 之後。事實（日期、代碼）只寫在預設語言的檔案。',
    more: '要用到的欄位，把開頭的 # 刪掉再填：',
  },
  en: {
    unknown: 'Leave null while it is not known; readers see that it is to be added.',
    oneOf: 'One of',
    start:
      'What follows # is help and may be deleted. The text comes after the last ---. Facts (dates, codes) stand in the default language’s file only.',
    more: 'Fields to use when needed; take the # away and fill them in:',
  },
} as const;

/** Writes front matter in which a comment above each field says what it is, and the fields left out are named below. */
export function writeFrontMatter(
  schema: z.ZodObject,
  data: Record<string, unknown>,
  language: HelpLanguage,
): string {
  const document = new Document(data);
  explainFields(document.contents, schema, language);
  document.commentBefore = ` ${words[language].start}`;
  const left = fieldsOf(schema).filter(([name]) => !(name in data));
  const lines = left.map(([name, field]) => ` ${name}:  # ${explain(field, language)}`.replace(/ +# $/, ''));
  if (left.length > 0) document.comment = ` ${words[language].more}\n${lines.join('\n')}`;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`;
}

/** Writes a comment above every field; of a list's entries only the first has them. */
function explainFields(node: unknown, schema: z.ZodType, language: HelpLanguage): void {
  const inner = unwrap(schema);
  if (isMap(node) && inner instanceof z.ZodObject) {
    for (const pair of node.items) {
      const name = nameOf(pair);
      const field = fieldsOf(inner).find(([known]) => known === name)?.[1];
      if (!field) continue;
      const comment = explain(field, language);
      if (comment !== '' && isScalar(pair.key)) pair.key.commentBefore = ` ${comment}`;
      explainFields(pair.value, field, language);
    }
  } else if (isSeq(node) && inner instanceof z.ZodArray) {
    explainFields(node.items[0], unwrapElement(inner), language);
  }
}

function explain(field: z.ZodType, language: HelpLanguage): string {
  const { unknown, oneOf } = words[language];
  const choices = choicesOf(field);
  return [
    describeField(field, language),
    choices.length > 0 ? `${oneOf} ${choices.join(' | ')}` : '',
    metadataOf(field).pending === true ? unknown : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function unwrapElement({ element }: z.ZodArray): z.ZodType {
  return element instanceof z.ZodType ? element : z.unknown();
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
