import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import { diagnosticsInText } from '../../support/diagnostics-in-text.ts';
import { plainContext } from '../../support/text-context.ts';

/** Stands for a word or a number that no other place of the text has. */
const word = '\uFFFC';

/** What stands between the words of a line. */
const between = fc.constantFrom(
  ...['', ' ', '　', '，', '。', '、', '：', '「', '」', '（', '）', '《', '》', '…', '“', '”', '～', '·'],
  ...[
    '~',
    '~~',
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '|',
    '\\',
    '\\|',
    '\\*',
    '#',
    ' #',
    '-',
    '--',
    '=',
    '+',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[^1]',
    '](',
    '](/a/)',
    '[ab](',
    '<',
    '>',
    '{',
    '}',
    '&',
    '&amp;',
    '&nbsp;',
    '!',
    '![',
  ],
  ...[
    'https://a.example/',
    'www.a.example',
    '@a.example',
    ':',
    '/',
    '%',
    '.',
    ',',
    ';',
    '"',
    "'",
    '\t',
    '\u00A0',
  ],
);

/** How a line begins. */
const beginning = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '  ',
    '    ',
    '\t',
    '　　',
    '- ',
    '-',
    '* ',
    '+ ',
    '1. ',
    '1.',
    '2. ',
    '3.',
    '１．',
    '1）',
    '• ',
    '●',
  ],
  ...[
    '一、',
    '（二）',
    '(3)',
    '①',
    '□',
    '※',
    '## ',
    '##',
    '### ',
    '> ',
    '>',
    '  - ',
    '   - ',
    '    - ',
    '| ',
    '|',
  ],
  ...['```', '~~~', '---', '===', '[^1]: ', '[ab]: ', '[ab]: /a/ ', '| --- | --- |', '\uF0B7'],
);

const line = fc
  .tuple(beginning, fc.array(fc.tuple(between, fc.constantFrom(word, word, '')), { maxLength: 6 }))
  .map(([start, parts]) => `${start}${parts.flat().join('')}`);

/** A text with words that are each another one, Chinese and numbers in turn. */
const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => {
  let count = 0;
  // As in a file: without fields, a line of hyphens at the top would begin them.
  return `---\ntitle: a\n---\n${lines.join('\n')}`.replaceAll(word, () => {
    count += 1;
    return count % 2 === 0 ? String(1000 + count) : String.fromCodePoint(0x4e00 + 100 + count);
  });
});

it(
  'every letter and digit of a text is on its page, or a problem names its line',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const shown = await shownOf(written);
        const lost = [...written.matchAll(/[\u4E00-\u9FFF]|\d{4}/g)].filter(
          ([token]) => !shown.includes(token),
        );
        if (lost.length === 0) return;
        const told = new Set((await diagnosticsInText(written)).map((diagnostic) => diagnostic.line));
        const lines = lost.map(({ index }) => placesOf(written, index));
        expect(lines.filter((block) => !block.some((number) => told.has(number)))).toEqual([]);
      }),
      { numRuns: 1_000, seed: 13 },
    );
  },
);

/**
 * The lines, from 1, on which a place may be told: a table is told where it begins, and a note too, with all that is
 * indented below it or goes on in its last paragraph.
 */
function placesOf(written: string, index: number): number[] {
  const before = written.slice(0, index).split('\n');
  const note = before.findLastIndex((content) => content.startsWith('[^1]:'));
  const block = before.findLastIndex((content, at) => at < before.length - 1 && content.trim() === '') + 1;
  const first = note === -1 ? block : note;
  return before.slice(first).map((_, at) => first + at + 1);
}

/** What a reader may come to know of a text: its words, and what its links and pictures say. */
async function shownOf(written: string): Promise<string> {
  const { html } = await renderMarkdown({ text: written }, plainContext).catch((error: unknown) => {
    // Code is refused by the check and by the renderer.
    if (error instanceof Error && error.name === 'CodeInContentError') return { html: '' };
    throw error;
  });
  return [...partsOf(parseFragment(html))].join(' ');
}

function* partsOf(node: DefaultTreeAdapterTypes.Node): Generator<string> {
  if ('value' in node) yield node.value;
  if ('attrs' in node)
    for (const { name, value } of node.attrs)
      if (/^(?:href|alt|src|title|start|value)$/.test(name)) yield `${value} ${decoded(value)}`;
  if ('childNodes' in node) for (const child of node.childNodes) yield* partsOf(child);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
