import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../../../src/model/fields/address-field.ts';
import { mdxProcessor } from '../../../src/render/mdx-processor.ts';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { plainContext } from '../../support/text-context.ts';

// What the content check would refuse first: here the texts come to the compile unseen, as if the check were off.

/** The hostile texts of a format, without their front matter. */
function textsIn(format: 'md' | 'mdx'): { name: string; text: string; rule: string | null }[] {
  return hostileFiles.flatMap(({ name, file, bytes, rule }) =>
    typeof bytes === 'string' && file.endsWith(`.${format}`)
      ? [{ name, text: bytes.replace(/^---\n[^]*?\n---\n/, ''), rule }]
      : [],
  );
}

const refusal = /^\d+:\d+: Content is words, not code: /;
const wordsAlone = new Set(['h2', 'h3', 'p', 'a', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code']);

/** Elements and attributes of HTML that are more than words. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const visit = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (!wordsAlone.has(node.tagName)) dangers.push(node.tagName);
      for (const { name, value } of node.attrs) {
        const isHarmless = name === 'id' || (name === 'href' && isSafeLink(value));
        if (!isHarmless) dangers.push(`${node.tagName} ${name}=${value}`);
      }
      visit(node.childNodes);
    }
  };
  visit(parseFragment(html).childNodes);
  return dangers;
}

describe('a Markdown text that the check has not seen', () => {
  it.each(textsIn('md'))('is refused or has words alone: $name', async ({ text }) => {
    const outcome = await renderMarkdown({ text }, plainContext).then(
      ({ html }) => dangersIn(html),
      (error: unknown) => String(error instanceof Error ? error.message : error),
    );
    if (typeof outcome === 'string') expect(outcome).toMatch(refusal);
    else expect(outcome).toEqual([]);
  });

  it.each(textsIn('md').filter(({ rule }) => rule === 'raw-html'))(
    'is refused with HTML in it: $name',
    async ({ text }) => {
      await expect(renderMarkdown({ text }, plainContext)).rejects.toThrow(refusal);
    },
  );
});

describe('an MDX text that the check has not seen', () => {
  it.each(textsIn('mdx'))('never becomes part of a page: $name', async ({ text }) => {
    const processor = mdxProcessor(() => plainContext);
    const compiler = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    await expect(compiler?.process(text, '/content/a.mdx', {})).rejects.toThrow(
      /Content is words, not code: /,
    );
  });

  it('becomes one where it is words and known components', async () => {
    const compiler = await mdxProcessor(() => plainContext).createMdxRenderer?.(
      { syntaxHighlight: false },
      { optimize: false },
    );
    const { code } = (await compiler?.process('天數：<Pending />', '/content/a.mdx', {})) ?? {};
    expect(code).toContain('Pending');
  });
});
