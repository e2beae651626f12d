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
  /** The language of Han characters, where the page's own is not written in them. */
  hanLanguage: string | undefined;
}
