import { describe, expect, it } from 'vitest';
import type { Example, Rule } from '../../../src/gate/rule.ts';
import { freegoRules } from '../../../src/gate/rules/freego/index.ts';
import { sourceRules } from '../../../src/gate/rules/source/index.ts';
import type { SourcePage } from '../../../src/gate/source/source-page.ts';
import { pageOf } from '../../support/example-site.ts';

const rules: readonly Rule<SourcePage>[] = [...sourceRules, ...freegoRules];

/** Rules above the usual level strike at pages that are good enough for it. */
const usualRules = rules.filter(({ level }) => level !== 'AAA');

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('has two bad and two good examples at least, in Chinese and English, and both messages', () => {
    for (const examples of [rule.examples.bad, rule.examples.good]) {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      const languages = new Set(
        examples.map(({ lang = 'zh-TW', html }) => /<html lang="(\w+)/.exec(html)?.[1] ?? lang),
      );
      expect(languages.size, 'languages of the examples').toBeGreaterThan(1);
    }
    expect(rule.message.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.message.en).toMatch(/[.?]$/);
  });

  it.each(rule.examples.bad)('flags $html', (example) => {
    expect(rule.check(pageOf(example))).not.toEqual([]);
  });

  it.each(rule.examples.good)('leaves alone $html, and so does every other rule', (example) => {
    const page = pageOf(example);
    expect(rule.check(page)).toEqual([]);
    expect(barriersOf(page, rule.engine === 'freego' ? usualRules : sourceRules, example)).toEqual([]);
  });
});

function barriersOf(page: SourcePage, others: readonly Rule<SourcePage>[], { html }: Example): string[] {
  return others.flatMap((rule) =>
    rule
      .check(page)
      .filter((hit) => (hit.severity ?? rule.severity) === 'barrier')
      .map((hit) => `${rule.id} at ${hit.selector} of ${html}`),
  );
}
