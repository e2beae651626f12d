import type { SearchAnswer, SearchRequest } from '../answer.ts';
import type { Texts } from './texts.ts';

/** How the page's language writes what is not words. The page brings them, so that all its pages write alike. */
export interface Formats {
  date: (isoDay: string, locale: string) => string;
  bytes: (bytes: number, locale: string) => string;
}

/** What every part of the results page is made from. */
export interface View {
  request: SearchRequest;
  answer: SearchAnswer;
  texts: Texts;
  formats: Formats;
  /** The `lang` of a text that is not in the page's language: only of one with Han characters, on a page of a language without. */
  langOf: (text: string) => string | undefined;
}
