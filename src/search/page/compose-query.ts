/** The fields of the advanced form that are put together into one query. */
export type QueryField = 'q' | 'all' | 'phrase' | 'any' | 'none' | 'in' | 'from' | 'to';

/**
 * Writes what the advanced form says in the query language, so that a reader sees how it is said and can go on from
 * there. `all` takes the query language as it is: the form shows the current query in that field.
 */
export function composeQuery(field: (name: QueryField) => string): string {
  const words = [field('q'), field('all')].filter((text) => text !== '').join(' ');
  const phrase = withoutQuotes(field('phrase'));
  const any = wordsOf(field('any'));
  const years = [yearPart('after', field('from')), yearPart('before', field('to'))];
  const excluded = wordsOf(field('none')).map((word) => `-${word}`);
  const wanted = [
    words,
    phrase === '' ? '' : `"${phrase}"`,
    any.length > 1 ? `(${any.join(' OR ')})` : any.join(''),
  ].filter((part) => part !== '');
  const [only = '', ...more] = wanted;
  const inTitles = field('in') === 'title' && only !== '';
  const isAlone =
    more.length === 0 && !inTitles && excluded.length === 0 && years.every((part) => part === '');
  const positive = isAlone ? only : wanted.map(bracketed).join(' ');
  return [inTitles ? `title:(${positive})` : positive, ...excluded, ...years]
    .filter((part) => part !== '')
    .join(' ');
}

/** An alternative binds weaker than what stands beside it, so it is kept together. */
function bracketed(part: string): string {
  return /\sOR\s|[|｜或]/.test(part) && !/^\([^()]*\)$/.test(part) ? `(${part})` : part;
}

function wordsOf(text: string): string[] {
  const words = withoutQuotes(text).split(/\s+/);
  return words.map((word) => word.replace(/^[-－]+/, '')).filter((word) => word !== '' && word !== 'OR');
}

function withoutQuotes(text: string): string {
  return text
    .replace(/["“”„「」『』＂]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function yearPart(name: 'after' | 'before', text: string): string {
  const year = text.normalize('NFKC');
  return /^\d{1,4}$/.test(year) ? `${name}:${year}` : '';
}
