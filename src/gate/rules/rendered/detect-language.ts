import { francAll } from 'franc';

/**
 * Small words that a sentence can hardly do without, and that few other languages spell so. They tell the language of
 * one sentence, where the statistics of letters (franc) need several.
 */
const smallWords = {
  en: 'the of and to is that it was for with you this be are from have not his they by at which what their there been were would these about than into could only also your our who in no has an do if will',
  fr: "le la les des du une et est que qui dans pour sur pas avec plus ce cette il elle nous vous sont ont été au aux mais ou où leur par son ses c'est d'un l'on très",
  de: 'in der die das und ist nicht ein eine einen dem den des mit von zu auf für im auch sich wird sind wurde oder aber wenn noch wie bei nach über ich wir sie werden kann zum zur',
  nl: 'in de het een en van is dat niet op te zijn voor met die aan als er maar om ook dan hij zij wij naar bij uit wordt door heeft deze dit over ging geen wel onze worden',
  es: 'no el la los las de del y que en es una un por con no para se su al lo como más pero sus le ya este sí porque esta son entre cuando muy sin sobre también',
  it: 'in il lo la gli le di del della che è e un una per con non sono si da come più ma nel alla dei anche questo questa delle loro essere hanno',
  pt: 'o os as do da dos das em um uma que não com para por mais como mas foi ao ele são também pelo pela até isso muito quando já está seu sua',
  vi: 'và của là có được cho không với các một người trong này đã những khi để từ đến cũng như về ở phải',
  id: 'yang dan di ke dari ini itu dengan untuk tidak pada adalah dalam akan juga atau oleh sudah bisa ada saya kami anda',
  tl: 'ang ng mga sa na ay at hindi ito siya para kung nang may mula ang lahat niya namin',
} as const;

const languages = new Map(
  Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Languages of three letters, as franc names them, and the two that pages write. */
const franc = new Map([
  ['eng', 'en'],
  ['fra', 'fr'],
  ['deu', 'de'],
  ['nld', 'nl'],
  ['spa', 'es'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['vie', 'vi'],
  ['ind', 'id'],
  ['tgl', 'tl'],
]);

/** Scripts that one language, or a few that say so, are written in. */
const scripts: readonly { pattern: RegExp; languages: readonly string[] }[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'yue', 'nan', 'hak', 'lzh', 'cmn', 'ja'] },
  {
    pattern: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg'],
  },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ug', 'ckb'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el', 'grc'] },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
];

/** What a text seems to be written in. */
export interface Detected {
  /** The languages it may be: one, or those that share its script. */
  languages: readonly string[];
  /** Whether there is enough text to be nearly sure. */
  isSure: boolean;
}

/** The language of a text; undefined where it is too short or too mixed to tell. */
export function detectLanguage(text: string): Detected | undefined {
  const latin = count(text, /\p{Script=Latin}/gu);
  for (const { pattern, languages: those } of scripts) {
    const letters = count(text, pattern);
    const isJapanese =
      those[0] === 'ja' && letters * 4 > count(text, /\p{Script=Han}/gu) && letters > latin / 3;
    // One Chinese character carries about what four letters of an alphabet do.
    const weight = those.includes('zh') ? 4 : 1;
    if (letters >= 6 && (isJapanese || (those[0] !== 'ja' && letters * weight > latin * 2))) {
      return { languages: those, isSure: letters * weight >= 60 };
    }
  }
  if (latin < 12 || count(text, /\p{L}/gu) > latin * 1.3) return undefined;
  return byWords(text) ?? byLetters(text);
}

function byWords(text: string): Detected | undefined {
  const words = text.toLowerCase().match(/[\p{Script=Latin}’']+/gu) ?? [];
  const scores = [...languages]
    .map(([language, small]) => ({
      language,
      score: words.filter((word) => small.has(word)).length,
      kinds: new Set(words.filter((word) => small.has(word))).size,
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.kinds < 3 || best.score < words.length / 8) return undefined;
  if (second && second.score * 2 > best.score) return undefined;
  return { languages: [best.language], isSure: best.score >= 8 && best.score >= words.length / 5 };
}

/** Below this many letters the statistics guess. */
const enoughLetters = 120;

function byLetters(text: string): Detected | undefined {
  if (text.length < enoughLetters) return undefined;
  const [best, second] = francAll(text, { only: [...franc.keys()] });
  const language = best && franc.get(best[0]);
  if (!best || language === undefined || (second && best[1] - second[1] < 0.15)) return undefined;
  return { languages: [language], isSure: false };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The first part of a language tag: `zh-TW` is `zh`. */
export function primaryLanguage(tag: string): string {
  return tag.trim().split('-')[0]?.toLowerCase() ?? '';
}
