import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { promptForItem } from '../../../scripts/lib/new-item/prompt-for-item.ts';
import { makeSite } from '../../support/make-site.ts';

const enter = '\r';
const nothing = { titles: [], summaries: [], audience: [], theme: [], cake: [], service: [] };

/** Stays open after a question, as a terminal does. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** Answers each question when its words are on the screen. */
function answering(replies: readonly (readonly [question: RegExp, keys: string])[]) {
  const input = new PassThrough();
  const output = new Screen();
  const left = [...replies];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
    const [next] = left;
    if (!next || !next[0].test(shown)) return;
    left.shift();
    shown = '';
    for (const key of next[1]) setImmediate(() => input.write(key));
  });
  return { input, output, left };
}

it('asks for everything, finds a class by its name, and proposes a slug from the English title', async () => {
  const site = await makeSite();
  const { left, ...dialogue } = answering([
    [/哪一種內容/, enter],
    [/標題（中文）/, `停電${enter}`],
    [/標題（English/, `What if the power is out?${enter}`],
    [/網址代稱/, enter],
    [/承辦部門/, enter],
    [/給誰看/, enter],
    [/請至少選一種/, ' '],
    [/◉ 住家/, enter],
    // Enter alone chooses no class.
    [/主題分類（打字[^]*請打字找/, enter],
    [/> 請打字找/, 'local'],
    [/❯ local-power /, enter],
    [/施政分類（打字[^]*請打字找/, 'local'],
    [/❯ local-power /, enter],
    [/服務分類（打字[^]*請打字找/, 'E00'],
    [/❯ E00 /, enter],
    [/多久檢視/, enter],
  ]);
  const answers = await promptForItem(site, nothing, 'zh', dialogue);
  expect(left).toEqual([]);
  expect(answers).toMatchObject({
    kind: 'disclosures',
    titles: ['zh-TW=停電', 'en=What if the power is out?'],
    slug: 'what-if-the-power-is-out',
    audience: ['household'],
    theme: ['local-power'],
    cake: ['local-power'],
    service: ['E00'],
    cycle: 12,
  });
});
