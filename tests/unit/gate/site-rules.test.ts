import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/gate/rule.ts';
import { siteRules } from '../../../src/gate/rules/site/index.ts';
import type { SourceSite } from '../../../src/gate/source/source-site.ts';
import { documentOf, siteOf } from '../../support/example-site.ts';

describe.each(siteRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.bad)('flags $html', (example) => {
    const hits = rule.check(exampleSite(example));
    expect(hits).not.toEqual([]);
    expect(hits.every(({ page }) => page !== undefined)).toBe(true);
  });

  it.each(rule.examples.good)('leaves alone $html', (example) => {
    expect(rule.check(exampleSite(example))).toEqual([]);
  });
});

function exampleSite(example: Example): SourceSite {
  return siteOf({ ...example.files, '/index.html': documentOf(example) });
}
