import { describe, expect, it } from 'vitest';
import { found, diagnosticsOf, replace } from '../../support/make-content.ts';

const file = 'classification/theme.json';
const rows = '{"code": "100", "parent": null, "zh": "內政"}';

describe('a classification table', () => {
  it.each([
    ['a code of two characters', '{"code": "12", "parent": null, "zh": "a"}', 'bad-class-code', 14],
    ['a code that begins with 0', '{"code": "012", "parent": null, "zh": "a"}', 'bad-class-code', 14],
    ['a code in lower case', '{"code": "1b0", "parent": "100", "zh": "a"}', 'bad-class-code', 14],
    ['full-width digits', '{"code": "１２０", "parent": "100", "zh": "a"}', 'full-width-code', 14],
    ['a code twice', '{"code": "100", "parent": null, "zh": "a"}', 'duplicate-class', 14],
    ['a wrong parent', '{"code": "1B0", "parent": "110", "zh": "a"}', 'wrong-class-parent', 31],
    [
      'no parent where the code has one',
      '{"code": "1B0", "parent": null, "zh": "a"}',
      'wrong-class-parent',
      31,
    ],
    [
      'a parent that is not in the table',
      '{"code": "1B1", "parent": "1B0", "zh": "a"}',
      'missing-class-parent',
      14,
    ],
    [
      'a local class below one that is not there',
      '{"code": "local-a", "parent": "300", "zh": "a"}',
      'missing-class-parent',
      14,
    ],
    ['a local code with a blank', '{"code": "local a", "parent": null, "zh": "a"}', 'bad-class-code', 14],
    ['a row without a name', '{"code": "1B0", "parent": "100"}', 'missing-field', 5],
    [
      'a row with a field too many',
      '{"code": "1B0", "parent": "100", "zh": "a", "url": "b"}',
      'unknown-field',
      49,
    ],
  ])('reports %s once, at its location', async (_fault, row, rule, column) => {
    expect(await found({ [file]: replace(rows, `${rows},\n    ${row}`) })).toEqual([
      `${file}:6:${column} ${rule}`,
    ]);
  });

  it('reports once a missing parent that many classes have', async () => {
    const more = ['1B1', '1B2', '1B3'].map(
      (code) => `,\n    {"code": "${code}", "parent": "1B0", "zh": "a"}`,
    );
    expect(await found({ [file]: replace(rows, rows + more.join('')) })).toEqual([
      `${file}:6:14 missing-class-parent`,
    ]);
  });

  it('does not blame the classes below for a parent whose code is wrong', async () => {
    const more = ['{"code": "20", "parent": null, "zh": "a"}', '{"code": "210", "parent": "200", "zh": "b"}'];
    expect(await found({ [file]: replace(rows, [rows, ...more].join(',\n    ')) })).toEqual([
      `${file}:6:14 bad-class-code`,
    ]);
  });

  it.each([
    ['a class above itself', ['local-a local-a'], ['6:35']],
    ['two above each other', ['local-a local-b', 'local-b local-a'], ['6:35']],
    ['a class that leads into a circle', ['local-a local-b', 'local-b local-c', 'local-c local-b'], ['7:35']],
    ['two circles', ['local-a local-a', 'local-b local-c', 'local-c local-b'], ['6:35', '7:35']],
    ['a tree of the office', ['local-a local-b', 'local-b local-c', 'local-c 100'], []],
  ])('reports each circle once, at a parent: %s', async (_what, classes, locations) => {
    const more = classes.map((written) => {
      const [code, parent] = written.split(' ');
      return `{"code": "${code}", "parent": "${parent}", "zh": "a"}`;
    });
    expect(await found({ [file]: replace(rows, [rows, ...more].join(',\n    ')) })).toEqual(
      locations.map((location) => `${file}:${location} class-cycle`),
    );
  });

  it('stops a site whose classes are above each other', async () => {
    const row = '{"code": "local-a", "parent": "local-a", "zh": "a"}';
    const [diagnostic] = await diagnosticsOf({ [file]: replace(rows, `${rows},\n    ${row}`) });
    expect(diagnostic).toMatchObject({ rule: 'class-cycle', severity: 'error' });
    expect(diagnostic?.message.en).toContain('“local-a”');
  });

  it('takes classes of the office itself, and three levels of official ones', async () => {
    const more = [
      '{"code": "1B0", "parent": "100", "zh": "a"}',
      '{"code": "1B1", "parent": "1B0", "zh": "a"}',
      '{"code": "local-power", "parent": null, "zh": "a"}',
      '{"code": "local-power-price", "parent": "local-power", "zh": "a"}',
    ];
    expect(await found({ [file]: replace(rows, [rows, ...more].join(',\n    ')) })).toEqual([]);
  });

  it('says when the official table is not complete', async () => {
    expect(await diagnosticsOf({ [file]: replace('"complete": true', '"complete": false') })).toMatchObject([
      { rule: 'incomplete-classification', severity: 'warning', file, line: 2 },
    ]);
  });
});

describe('a class of an item', () => {
  const faq = 'faqs/power-out/index.zh-TW.md';

  it.each([
    ['that no table has', '[999]', 'unknown-class'],
    ['in full-width digits', '[１１０]', 'full-width-code'],
    ['of another tree', '[C00]', 'unknown-class'],
  ])('%s is reported once, with its location', async (_what, written, rule) => {
    expect(await found({ [faq]: replace('theme: [110]', `theme: ${written}`) })).toEqual([
      `${faq}:9:27 ${rule}`,
    ]);
  });

  it('is suggested in half-width digits', async () => {
    const [diagnostic] = await diagnosticsOf({ [faq]: replace('theme: [110]', 'theme: [１１０]') });
    expect(diagnostic).toMatchObject({ suggestion: '110' });
  });
});
