import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { parseBody, treeOf } from '../../../src/model/body/body.ts';
import { walkBody } from '../../../src/model/body/walk-body.ts';
import { goodContent } from '../../support/good-content.ts';
import { makeContent } from '../../support/make-content.ts';

/** Pieces that mean something to YAML, Markdown or MDX, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        '字',
        '😀',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        '---\n',
        ': ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
        '!!',
        '#',
      ],
      ...[
        '# ',
        '> ',
        '1. ',
        '`',
        '```\n',
        '**',
        '_',
        '<',
        '</',
        '/>',
        '<Note kind="info">',
        '</Note>',
        '<!--',
        '-->',
        '](',
        ')',
        '![',
        '\\',
        '$',
      ],
      ...[
        'import a',
        'export',
        '{/*',
        '*/}',
        'title: ',
        'steps:',
        '[^1]',
        ':::',
        '| a |',
        '|-|',
        '&#0;',
        '\u0000',
        '\uFEFF',
        '\r',
        '\u2028',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('never breaks off at any front matter, and says where every error is', async () => {
  const good = goodContent['faqs/power-out/index.zh-TW.md'];
  const lines = typeof good === 'string' ? good.split('\n') : [];
  const anywhere = fc.tuple(pieces, fc.integer({ min: 1, max: 16 }));
  await fc.assert(
    fc.asyncProperty(anywhere, fc.constantFrom('faqs', 'processes'), async ([piece, line], kind) => {
      const text = [...lines.slice(0, line), piece, ...lines.slice(line)].join('\n');
      const { diagnostics } = await inspect(makeContent({ [`${kind}/any/index.zh-TW.md`]: text }));
      expect(diagnostics.every((diagnostic) => diagnostic.line >= 1 && diagnostic.column >= 1)).toBe(true);
      expect(diagnostics.filter(({ file }) => !file.startsWith(`${kind}/any`))).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 30_000);

it.each(['md', 'mdx'] as const)('never breaks off at any text in %s', (format) => {
  fc.assert(
    fc.property(pieces, (text) => {
      const file = `---\ntitle: a\n---\n${text}`;
      const { body, diagnostics } = parseBody('a', file, format);
      const lines = file.split(/\r\n?|\n/).length;
      for (const { line, column } of diagnostics) {
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      expect(body !== undefined || diagnostics.length === 1).toBe(true);
      for (const { node } of body ? walkBody(treeOf(body)) : [])
        expect(node.position?.start.line).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
