import type { z } from 'zod';

/** The label and hint of a field. */
export interface FieldLabels {
  label: string;
  hint?: string;
}

/** Names of fields that stand in many lists and need no sentence of their own. */
const commonNames: Readonly<Partial<Record<string, FieldNames>>> = {
  id: { zh: '代碼', en: 'Id' },
  title: { zh: '標題', en: 'Title' },
  name: { zh: '名稱', en: 'Name' },
  text: { zh: '說明', en: 'Text' },
  note: { zh: '備註', en: 'Note' },
  label: { zh: '文字', en: 'Label' },
  url: { zh: '網址', en: 'Address' },
  file: { zh: '檔案', en: 'File' },
  article: { zh: '條文', en: 'Article' },
  licence: { zh: '授權', en: 'Licence' },
  theme: { zh: '主題分類', en: 'Theme' },
  cake: { zh: '施政分類', en: 'Policy area' },
  service: { zh: '服務分類', en: 'Service' },
  from: { zh: '起', en: 'From' },
  to: { zh: '迄', en: 'To' },
  min: { zh: '最少', en: 'At least' },
  max: { zh: '最多', en: 'At most' },
  date: { zh: '日期', en: 'Day' },
  question: { zh: '問題', en: 'Question' },
  answer: { zh: '答案', en: 'Answer' },
  answers: { zh: '答案', en: 'Answers' },
  when: { zh: '什麼情形', en: 'In which case' },
  goto: { zh: '接哪一步', en: 'Goes on at' },
  required: { zh: '何時必備', en: 'Needed when' },
  unconfirmed: { zh: '待確認', en: 'To be confirmed' },
};

interface FieldNames {
  zh: string;
  en: string;
}

/** The label and hint of a field, from the description in its schema: `標題。說明。 | English.` */
export function fieldLabels(name: string, field: z.ZodType, language: 'zh' | 'en'): FieldLabels {
  const [zh = '', en = ''] = (field.description ?? '').split(' | ');
  const described = (language === 'zh' ? zh : en).trim();
  if (described === '') return { label: commonNames[name]?.[language] ?? name };
  const [, label = described, hint = ''] =
    /^([^。，；：.,;:（(]+)[。，；：.,;:]?\s*(.*)$/su.exec(described) ?? [];
  return { label: label.trim(), ...(hint === '' ? {} : { hint: hint.trim() }) };
}
