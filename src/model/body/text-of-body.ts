import type { Body } from './body.ts';

/** What an editor writes below the front matter, as written. */
export function textOfBody({ text }: Pick<Body, 'text'>): string {
  return text.replace(/^---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?:\n|$)/, '');
}
