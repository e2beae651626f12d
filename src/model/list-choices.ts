/** How many choices a message lists before it stops. */
const longestList = 30;

/** What could have stood there, as a message lists it: all of a short list, the beginning of a long one. */
export function listChoices(choices: readonly string[]): string {
  const listed = choices.slice(0, longestList).join(' | ');
  return choices.length > longestList ? `${listed} | …` : listed;
}
