import { originalFile, translatedFile } from './make-site.ts';

/** A measure of a test’s plan in both languages: the original’s lines, and its words in the other one. */
interface MeasureLines {
  lines: readonly string[];
  words?: readonly string[];
}

/** The files of a plan with one aligned item (`1.1.1`), one that does not line up (`1.1.2`), and these measures. */
export function planFiles(
  measures: Readonly<Record<string, MeasureLines>>,
  slug = 'small',
): Record<string, string> {
  const entries = (field: 'lines' | 'words'): string =>
    Object.entries(measures)
      .map(([id, entry]) =>
        [
          `  - id: '${id}'`,
          `    text: Measure ${id}`,
          ...(entry[field] ?? []).map((line) => `    ${line}`),
        ].join('\n'),
      )
      .join('\n');
  return {
    [`plans/${slug}/index.zh-TW.md`]: originalFile({
      title: '計畫',
      more: `periods:
  - { id: any-time, name: 隨時辦理 }
parts:
  - { id: '1', title: 面向 }
  - { id: '1.1', title: 策略 }
  - { id: '1.1.1', title: 對齊的項目 }
  - id: '1.1.2'
    title: 對不齊的項目
    alignment: uncertain
    departments: [{ department: business, count: 2 }]
    periods: [{ period: any-time, count: 1 }]
measures:
${entries('lines')}`,
    }),
    [`plans/${slug}/index.en.md`]: translatedFile({
      title: 'Plan',
      more: `periods:
  - { id: any-time, name: At all times }
parts:
  - { id: '1', title: Aspect }
  - { id: '1.1', title: Strategy }
  - { id: '1.1.1', title: Aligned }
  - { id: '1.1.2', title: Not aligned }
measures:
${entries('words')}`,
    }),
  };
}
