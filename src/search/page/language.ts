import { element, type Child } from './element.ts';

/** A run of Han characters with the marks between and around them. */
const hanRun =
  /([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*\p{Script=Han}[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*)/u;

/**
 * A text with its Han parts in their own language, on a page of a language without them: titles and names that have no
 * translation (WCAG 3.1.2). `lang` is that language; undefined where the page's own language is written so.
 */
export function inItsLanguage(text: string, lang: string | undefined): Child[] {
  if (lang === undefined) return [text];
  return text
    .split(hanRun)
    .filter((part) => part !== '')
    .map((part) => (hanRun.test(part) ? element('span', { lang }, part) : part));
}

/** Whether most letters of a text are Han, so that the whole of it is in that language. */
export function langOfMost(text: string, lang: string | undefined): string | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/\p{L}+/gu)?.filter((word) => !hanRun.test(word)).length ?? 0;
  return han > others ? lang : undefined;
}
