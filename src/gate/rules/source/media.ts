import type { Element } from 'domhandler';
import { lineage, textOf } from '../../source/walk.ts';

/** Files of sound and moving pictures. */
export const mediaFile =
  /\.(?:mp3|m4a|wav|ogg|oga|opus|aac|flac|wma|aiff?|midi?|mp4|m4v|mov|avi|wmv|webm|ogv|mpe?g|mkv|3gp)$/i;

const alternative =
  /transcript|caption|subtitle|text (?:version|alternative)|in text|in writing|as text|minutes of|audio descri|described|逐字稿|文字稿|文字版|字幕|口述影像|聽打|會議紀錄|文字說明|替代文字/i;

/** Whether a text tells of another way to the content of a recording. */
export function speaksOfAlternative(text: string): boolean {
  return alternative.test(text);
}

/** The path of an address, without query and fragment. */
export function pathOf(address: string): string {
  return address.trim().replace(/[?#].*$/s, '');
}

/** How much text around an element still counts as beside it. */
const nearby = 600;

/** The text around an element: that of its widest ancestor which is not much longer than a paragraph. */
export function nearbyText(element: Element): string {
  let widest = '';
  for (const around of lineage(element)) {
    if (around.name === 'body' || around.name === 'main') break;
    const text = textOf(around);
    if (text.length > nearby && widest !== '') break;
    widest = text;
  }
  return widest;
}
