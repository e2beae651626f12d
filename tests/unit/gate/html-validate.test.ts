import { expect, it } from 'vitest';
import { silencedRules } from '../../../src/gate/engines/html-validate-rules.ts';
import { validateHtml } from '../../../src/gate/engines/html-validate.ts';
import { pageOf } from '../../support/example-site.ts';

function rulesAt(html: string, lang?: string): string[] {
  return validateHtml(pageOf({ html, ...(lang === undefined ? {} : { lang }) })).map(({ rule }) => rule);
}

it('says nothing about a page without errors', () => {
  expect(rulesAt('<p>櫃台在一樓。</p>')).toEqual([]);
});

it('finds tags that do not match, and tells an editor what that means', () => {
  const found = validateHtml(pageOf({ html: '<p><strong>櫃台</em></strong></p>' }));
  expect(found.map(({ rule }) => rule)).toContain('close-order');
  expect(found[0]?.message.zh).toContain('不成對');
  expect(found[0]?.source?.line).toBe(4);
  expect(found[0]?.codes).toEqual(['HM1410100C']);
});

it('finds the same with a comment on the page that would switch the validator off', () => {
  expect(rulesAt('<!-- [html-validate-disable-next close-order] --><p><b>Desk</i></b></p>', 'en')).toContain(
    'close-order',
  );
});

it('does not ask for what its table silences', () => {
  expect(Object.values(silencedRules).every((reason) => reason.length > 10)).toBe(true);
  expect(
    rulesAt('<label for="a">Name <input id="a"></label><img src="/a.png" aria-label="A map">', 'en'),
  ).toEqual([]);
});
