import type { Locale } from '../../model/localized.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { limitDiagnostics } from '../limit-diagnostics.ts';
import { englishSpelling } from './english-spelling.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { hardEnglishWords, hardHanWords } from './hard-words.ts';
import { lineBreaksInHan } from './line-breaks.ts';
import { longEnglishSentences, longHanSentences } from './long-sentences.ts';
import { mainlandWords } from './mainland-words.ts';
import type { Passage } from './passage.ts';
import type { PassageRule } from './passage-rule.ts';
import { simplifiedCharacters } from './simplified-characters.ts';
import type { WordList } from './word-list.ts';

/** The rules for words, by the languages they are for. To add one, write its file and name it here. */
const rules: readonly { for: RegExp; rules: readonly PassageRule[] }[] = [
  {
    for: /^zh-(TW|Hant)/,
    rules: [
      simplifiedCharacters,
      mainlandWords,
      halfWidthMarks,
      lineBreaksInHan,
      longHanSentences,
      hardHanWords,
    ],
  },
  { for: /^en(-|$)/, rules: [englishSpelling, longEnglishSentences, hardEnglishWords] },
];

/** Runs the rules of a passage's language over it. */
export function checkPassage(passage: Passage, words: WordList): Diagnostic[] {
  return rulesFor(passage.locale).flatMap((rule) => limitDiagnostics(rule(passage, words)));
}

function rulesFor(locale: Locale): readonly PassageRule[] {
  return rules.filter((entry) => entry.for.test(locale)).flatMap((entry) => entry.rules);
}
