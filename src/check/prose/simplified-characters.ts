import characters from 'opencc-js/dict/STCharacters';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { PassageRule } from './passage-rule.ts';

/**
 * Characters that OpenCC takes for simplified ones and that Taiwan writes too, in these or other words: 公里, 標準, 台灣.
 * They are those of Big5's first part (常用字) that OpenCC replaces, without the few that Taiwan no longer writes.
 */
const alsoTraditional =
  '丑丰么于云仆伙余佣准凶几划占台吁吃后咨咸唇夸尸岩岳峰帘干并床征挂斗晒朴杠杰涌游灶痴皂秘筑粽群肴腌苧范虱辟郁采里雇霉';

const traditional: ReadonlyMap<string, string> = new Map(
  characters
    .split('|')
    .map((row) => row.split(' '))
    .flatMap(([simplified = '', ...candidates]): [string, string][] =>
      candidates.includes(simplified) || alsoTraditional.includes(simplified)
        ? []
        : [[simplified, candidates[0] ?? '']],
    ),
);

const anySimplified = new RegExp(`[${[...traditional.keys()].join('')}]`, 'u');

/** Texts for Taiwan are written in traditional characters. Reported once for a run of them. */
export const simplifiedCharacters: PassageRule = function* ({ text, locationOf }) {
  if (!anySimplified.test(text)) return;
  let end = -1;
  let offset = 0;
  for (const character of text) {
    const right = traditional.get(character);
    if (right !== undefined) {
      // A word of simplified characters is one mistake, although some of its characters are the same in both.
      if (end === -1 || offset > end + longestGap) {
        const details = { values: { character }, suggestion: right };
        yield makeDiagnostic('simplified-character', locationOf(offset), details);
      }
      end = offset + character.length;
    }
    offset += character.length;
  }
};

/** Characters between two simplified ones of one run. */
const longestGap = 8;
