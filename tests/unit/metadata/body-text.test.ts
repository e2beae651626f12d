import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../src/metadata/body-text.ts';
import { textsOf } from '../../../src/i18n/texts-of.ts';
import { inLocale } from '../../../src/model/item.ts';
import { findItem } from '../../../src/model/site.ts';
import { makeSite, originalFile } from '../../support/make-site.ts';

async function textOf(body: string, more = ''): Promise<string> {
  const site = await makeSite({
    'faqs/a/index.zh-TW.mdx': originalFile({ more: `untranslated: { en: 只有中文 }\n${more}`, body }),
  });
  const item = findItem(site, 'faqs/a');
  if (!item) throw new Error('no item');
  const { body: read } = inLocale(item, 'zh-TW');
  const t = textsOf(site, 'zh-TW');
  const first = bodyText(read, t);
  // The page is made of the same body.
  expect(bodyText(read, t)).toBe(first);
  return first;
}

describe('bodyText', () => {
  it('says of what is not known yet that it is to come, in a line and as a paragraph', async () => {
    expect(await textOf('費用：<Pending />元。\n\n<Pending />\n\n完。')).toBe(
      '費用：待補元。\n\n待補\n\n完。',
    );
  });

  it('has the text of other components', async () => {
    expect(await textOf('前。\n\n<Note kind="info">\n\n請**先**看。\n\n</Note>\n\n後。')).toBe(
      '前。\n\n請先看。\n\n後。',
    );
  });

  it('has the text of a component inside a line', async () => {
    expect(await textOf('費用<Unconfirmed>九元</Unconfirmed>起。', 'sample: true')).toBe('費用九元起。');
  });

  it('has no empty lines at its ends, and one at most between', async () => {
    expect(await textOf('\n\n一。\n\n\n\n\n---\n\n二。\n\n---')).toBe('一。\n\n二。');
  });
});
