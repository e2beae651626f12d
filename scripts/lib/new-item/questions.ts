/** How often an item may be looked at again, in months. */
export const reviewCycles = [3, 6, 12, 24] as const;

/** What `npm run new` asks. */
export const questions = {
  zh: {
    kind: '要寫哪一種內容？',
    title: (language: string) => `標題（${language}）：`,
    titleLater: (language: string) => `標題（${language}，可以先空著）：`,
    needed: '請寫標題。',
    slug: '網址代稱（小寫英文、數字、連字號）：',
    department: '承辦部門？',
    classOf: (tree: string) => `${tree}（打字可以找）：`,
    cycle: '多久檢視一次？',
    months: (months: number) => `${String(months)} 個月`,
  },
  en: {
    kind: 'Which kind of content?',
    title: (language: string) => `Title (${language}):`,
    titleLater: (language: string) => `Title (${language}, may be left empty for now):`,
    needed: 'Please write a title.',
    slug: 'Slug (small letters, digits, hyphens):',
    department: 'Which department owns it?',
    classOf: (tree: string) => `${tree} (type to search):`,
    cycle: 'How often is it reviewed?',
    months: (months: number) => `every ${String(months)} months`,
  },
} as const;
