/** How British spelling differs from the American one that the dictionary has: what is written, and what that is there. */
const differences: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/our/, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/lment(s?)$/, 'llment$1'],
  [/(licen|defen|offen|practi)c(e|es|ed|ing)$/, '$1s$2'],
  [/(licen|practi)s(e|es|ed|ing)$/, '$1c$2'],
  [/gramme(s?)$/, 'gram$1'],
  [/cheque(s?)$/, 'check$1'],
  [/dgement(s?)$/, 'dgment$1'],
  [/^grey/, 'gray'],
  [/^metre(s?)$/, 'meter$1'],
];

/** What a word may be in American spelling, where a British one is written. */
export function britishForms(word: string): string[] {
  return differences.flatMap(([british, american]) =>
    british.test(word) ? [word.replace(british, american)] : [],
  );
}
