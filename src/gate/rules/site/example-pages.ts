import { interpolate } from '../../../shared/interpolate.ts';
import type { Example } from '../../rule.ts';

/** How the pages of an example lead from one to the next: `next` by a link, `apart` not at all. */
export type ExampleChain = 'next' | 'apart';

const words = {
  'zh-TW': { title: '第{number}項', text: '說明', next: '下一項' },
  en: { title: 'Item {number}', text: 'Text', next: 'Next' },
} as const;

/** Five pages of an example's site, `/p1/` to `/p5/`. */
export function examplePages(lang: keyof typeof words, chain: ExampleChain): NonNullable<Example['files']> {
  const { title, text, next } = words[lang];
  const numbers = [1, 2, 3, 4, 5];
  return Object.fromEntries(
    numbers.map((number) => {
      const link =
        chain === 'next' && number < numbers.length ? `<a href="/p${number + 1}/">${next}</a>` : '';
      const heading = interpolate(title, { number });
      return [
        `/p${number}/index.html`,
        `<!doctype html><html lang="${lang}"><head><title>${heading}</title></head><body><p>${text}${link}</p></body></html>`,
      ];
    }),
  );
}
