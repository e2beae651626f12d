import { satteri } from '@astrojs/markdown-satteri';
import { fileURLToPath } from 'node:url';
import { features } from '../model/body/body.ts';
import { readAsTyped } from '../model/body/typed/read-as-typed.ts';
import { sourcePlugins, textPlugins } from './plugins.ts';
import type { TextContext } from './text-context.ts';

/**
 * What @astrojs/mdx compiles the texts of items with: the parser and the plugins of Markdown. `contextOf` finds what
 * belongs to a file by its absolute path; a file that is no text of an item is refused.
 */
export function mdxProcessor(
  contextOf: (path: string) => TextContext | undefined,
): ReturnType<typeof satteri> {
  const processor = satteri({
    features: { ...features, smartPunctuation: false },
    mdastPlugins: [...sourcePlugins],
    hastPlugins: [
      ({ fileURL }) => {
        const context = fileURL && contextOf(fileURLToPath(fileURL));
        if (!context) throw new Error(`${fileURL?.pathname ?? 'A text'} is no text of an item.`);
        return textPlugins(context);
      },
    ],
  });
  return {
    ...processor,
    async createMdxRenderer(shared, options) {
      const renderer = await processor.createMdxRenderer?.(shared, options);
      if (!renderer) throw new Error('The processor of Markdown reads no MDX.');
      return {
        process: (source, ...rest) => renderer.process(readAsTyped(source, 'mdx').text, ...rest),
      };
    },
  };
}
