import { expect, it } from 'vitest';
import { mostMarks } from '../../../src/model/body/dense-markup.ts';
import { diagnosticsOf, replace, append } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';

it('reports a paragraph with more markup than can be read, where it is too much', async () => {
  const rows = Array.from({ length: mostMarks / 100 + 1 }, () => '&amp;'.repeat(100)).join('\n');
  const diagnostics = await diagnosticsOf({ [faq]: append(`\n甲\n\n${rows}\n`) });
  expect(diagnostics).toMatchObject([
    { rule: 'too-much-markup', severity: 'error', file: faq, line: 25 + mostMarks / 100, column: 1 },
  ]);
});

it('counts each paragraph by itself, and no fields', async () => {
  const paragraphs = `${'*甲*'.repeat(mostMarks / 2)}\n\n`.repeat(2);
  const diagnostics = await diagnosticsOf({
    [faq]: (good) => replace('停電時先做什麼。', `"${'&'.repeat(mostMarks + 1)}"`)(good) + `\n${paragraphs}`,
  });
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('too-much-markup');
});

it('counts braces across paragraphs, because one that is open goes on', async () => {
  const diagnostics = await diagnosticsOf({
    'processes/transfer/index.zh-TW.mdx': append(`\n${'{\n\n'.repeat(mostMarks + 1)}`),
  });
  expect(diagnostics).toMatchObject([{ rule: 'too-much-markup' }]);
});

it('does not count a brace that is closed', async () => {
  const diagnostics = await diagnosticsOf({
    'processes/transfer/index.zh-TW.mdx': append(`\n${'{}\n\n'.repeat(mostMarks + 1)}`),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(['<a b={', '<a b = {', '<a {...', '<a b={"}"\n\n'])(
  'reports components inside components’ properties, which no parser reads in time: %j',
  async (piece) => {
    const diagnostics = await diagnosticsOf({
      'processes/transfer/index.zh-TW.mdx': append(`\n${piece.repeat(60)}\n`),
    });
    expect(diagnostics).toMatchObject([{ rule: 'expression-in-content', severity: 'error' }]);
  },
);
