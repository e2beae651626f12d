import { isRegion } from '../../shared/language-tag.ts';

/** The name of a site without its scheme; a name with one dot may be a file’s, but for the endings that only sites have. */
const bareName =
  /^(?:(?:[a-z0-9-]+\.)+(?:biz|com|edu|gov|info|int|net|org)|(?:[a-z0-9-]+\.){2,}(?<country>[a-z]{2}))(?:\/\S*)?$/i;

/** The address that a text shows its readers: the whole of it, or one among other words; undefined where there is none. */
export function shownAddress(text: string): URL | undefined {
  const written = text.normalize('NFKC').trim();
  const found =
    /^https?:\/\/\S+$/i.exec(written)?.[0] ??
    /(?:https?:\/\/|\bwww\.)[\x21-\x7e]+/i.exec(written)?.[0] ??
    bareSite(written);
  if (found === undefined) return undefined;
  const bare = found.replace(/[.,;:!?)\]]+$/, '');
  const whole = /^https?:/i.test(bare) ? bare : `https://${bare}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function bareSite(written: string): string | undefined {
  const match = bareName.exec(written);
  if (!match) return undefined;
  const country = match.groups?.['country'];
  // An archive ends in two letters too.
  return country === undefined || isRegion(country) ? match[0] : undefined;
}
