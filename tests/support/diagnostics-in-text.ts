import { checkSite } from '../../src/check/check-site.ts';
import { parseBody, type BodyFormat } from '../../src/model/body/body.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Item } from '../../src/model/item.ts';
import { loadContent } from '../../src/model/load/load-content.ts';
import { makeContent } from './make-content.ts';

const items: Readonly<Record<string, string>> = {
  faqs: 'faqs/power-out',
  processes: 'processes/transfer',
  pages: 'pages/contact',
  disclosures: 'disclosures/plan',
};

/**
 * What is found in a text that stands in a good item in place of its own; line 1 is the first of the text. How words
 * are chosen and what the translation lacks is left out.
 */
export async function diagnosticsInText(
  text: string,
  format: BodyFormat = 'md',
  kind = 'faqs',
): Promise<Diagnostic[]> {
  const content = await loadContent(makeContent());
  if (!content.site) throw new Error('The good content has no site.');
  const { site } = content;
  const file = `text.${format}`;
  const { body, diagnostics } = parseBody(file, text, format);
  if (!body) throw new Error(diagnostics.map(({ message }) => message.en).join(' '));
  const change = (item: Item): void => {
    if (item.id !== items[kind]) return;
    item.original.body = body;
    item.original.file = file;
  };
  site.items.forEach(change);
  return checkSite({ ...content, site }, { today: '2026-04-01', branch: 'request' }).filter(
    (diagnostic) => diagnostic.file === file && !ofWords.test(diagnostic.rule),
  );
}

const ofWords = /^(?:different-|half-width|unknown-word|long-sentence|line-break|hard-word)/;
