/** How often an item may be reviewed, in months. */
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
    audience: '給誰看？（可以選好幾種）',
    oneAtLeast: '請至少選一種：按空白鍵選。',
    classOf: (tree: string) => `${tree}（打字可以找）：`,
    typeOrChoose: '請打字找，或用 ↑↓ 選一個',
    noneFound: '找不到，請換一個詞',
    cycle: '多久檢視一次？',
    months: (months: number) => `${String(months)} 個月`,
    keys: { navigate: '移動', select: '選擇', submit: '選好了', space: '空白鍵', '⏎': 'Enter' },
  },
  en: {
    kind: 'Which kind of content?',
    title: (language: string) => `Title (${language}):`,
    titleLater: (language: string) => `Title (${language}, may be left empty for now):`,
    needed: 'Please write a title.',
    slug: 'Slug (small letters, digits, hyphens):',
    department: 'Which department owns it?',
    audience: 'Whom is it for? (several may be chosen)',
    oneAtLeast: 'Choose at least one, with the space bar.',
    classOf: (tree: string) => `${tree} (type to search):`,
    typeOrChoose: 'Type to search, or choose one with ↑↓',
    noneFound: 'Nothing found; try another word',
    cycle: 'How often is it reviewed?',
    months: (months: number) => `every ${String(months)} months`,
    keys: { '⏎': 'Enter' },
  },
} as const;
