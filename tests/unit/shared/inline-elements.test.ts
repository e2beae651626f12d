import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/gate/source/walk.ts';
import { readPage } from '../../../src/search/index/read-page.ts';
import { pageOf } from '../../support/example-site.ts';

/** What the gate and the search read in a text. */
function readings(html: string): string[] {
  const [paragraph] = pageOf({ html: `<div>${html}</div>`, lang: 'en' }).withTag('div');
  const found = readPage(`<!doctype html><main data-pagefind-body><div>${html}</div></main>`);
  return [paragraph ? textOf(paragraph) : '', (found?.text ?? '').replaceAll('\u2029', ' ')];
}

describe('words of a text', () => {
  it.each([
    ['Pay<em>ment</em>', 'Payment'],
    ['300<del>0</del><ins>1</ins>', '30001'],
    ['<font color="red">Pay</font><big>ment</big>', 'Payment'],
    ['over<wbr>time', 'overtime'],
    ['Room 3<br>Second floor', 'Room 3 Second floor'],
    ['One<p>two</p>', 'One two'],
    ['<ul><li>one</li><li>two</li></ul>', 'one two'],
    ['one<table><tr><td>two</td><td>three</td></tr></table>', 'one two three'],
  ])('run on in inline elements alone: %s', (html, text) => {
    expect(readings(html)).toEqual([text, text]);
  });

  it('of Chinese have no blank where a line breaks', () => {
    expect(readings('甲區<br>\n服務處')[1]).toBe('甲區服務處');
  });
});
