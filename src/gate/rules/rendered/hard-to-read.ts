import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';

/** Longer sentences lose readers: words in English, characters in Chinese up to a full stop. */
const longest = { words: 35, characters: 110 };

/** Words that have a plainer one; official papers are full of them. */
const hardWords =
  /\b(?:aforementioned|hereinafter|notwithstanding|pursuant|heretofore|herewith|therein|thereof|whereas|utili[sz]e[sd]?|commence[sd]?|endeavou?r|facilitat\w+|ameliorat\w+|promulgat\w+|remunerat\w+|expeditious\w*|in accordance with|with regard to|in respect of|prior to|subsequent to|in the event of|supplemental|consorti(?:a|um)|deteriorat\w+|formulary)\b|爰|俾(?:利|便|使)|茲|迄|惠予|鈞|檢附|核備|逕(?:行|向|自)|揭(?:諸|櫫)|旨揭|準此|承(?:上|前)|毋須|毋庸|闕如|洽悉|敬悉|渠|其(?:餘|他)?未盡事宜|悉依|應予|業經|嗣後|倘/gu;

/** A paragraph that few people understand at first reading. */
export const hardToRead: Rule<RenderedPage> = {
  id: 'hard-to-read',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.1.5'],
  codes: ['GN3310501E'],
  message: {
    zh: '這一段不好讀：{reason}。閱讀吃力、趕時間或不熟悉公文的人會放棄。請一句只說一件事，用口語的詞。',
    en: 'This paragraph is hard to read: {reason}. Who reads with effort, in a hurry, or in a second language gives up. Say one thing in a sentence, in everyday words.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/reading-level',
  examples: {
    bad: [
      {
        html: '<p>旨揭事項業經核定，爰請各單位依規定辦理，嗣後如有未盡事宜，悉依相關規定，並請逕向承辦單位洽詢，俾利後續作業。</p>',
      },
      {
        lang: 'en',
        html: '<p>Any person who wishes to commence an application must, prior to the end of the month in which the notice that is sent by the office to all households within the area was received, send the form together with copies of every paper that is named in the notice to the office.</p>',
      },
    ],
    good: [
      { html: '<p>請在月底前送出申請表。我們收到後會打電話給您。有問題請撥 1911。</p>' },
      {
        lang: 'en',
        html: '<p>Send us the form before the end of the month. We will call you. Then we come and read the meter.</p>',
      },
    ],
  },
  check: (page) =>
    blocksOf(page).flatMap(({ element, text }) => {
      if (['pre', 'code', 'address', 'th'].includes(element.tag)) return [];
      const long = text
        .split(/[。！？!?；]|(?<!\b(?:No|Mr|Ms|Dr|St|e\.g|i\.e))\.(?=\s|$)/u)
        .find((sentence) => wordsIn(sentence) > longest.words || charactersIn(sentence) > longest.characters);
      const hard = new Set(text.match(hardWords));
      const size = wordsIn(text) + charactersIn(text) / 2;
      const isDense = hard.size >= 3 && hard.size >= size / 40;
      if (long === undefined && !isDense) return [];
      const reason = long === undefined ? [...hard].slice(0, 5).join('、') : `${long.trim().slice(0, 40)}…`;
      return [hitOn(page, element, { reason })];
    }),
};

function wordsIn(text: string): number {
  return text.match(/[\p{Script=Latin}’'-]+/gu)?.length ?? 0;
}

function charactersIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
