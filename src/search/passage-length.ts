/**
 * Places of the index whose text is kept in one file. A result shows some dozen characters around what was found, so
 * it fetches the passage that has them and not the page: a law may have a hundred thousand.
 */
export const passageLength = 1200;
