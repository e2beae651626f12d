import { markdownToHtml } from 'satteri';
import { features, type Body } from '../model/body/body.ts';
import { readAsTyped } from '../model/body/typed/read-as-typed.ts';
import type { TextHeading } from './headings.ts';
import { sourcePlugins, textPlugins } from './plugins.ts';
import type { TextContext } from './text-context.ts';

/** A text as its page has it. */
export interface RenderedText {
  html: string;
  /** The headings of the second level, for the list of contents. */
  headings: TextHeading[];
}

/** Renders a Markdown body. Fails with a `CodeInContentError` where it is more than words. */
export async function renderMarkdown(body: Pick<Body, 'text'>, context: TextContext): Promise<RenderedText> {
  const { html, data } = await markdownToHtml(readAsTyped(body.text, 'md').text, {
    features,
    mdastPlugins: sourcePlugins,
    hastPlugins: textPlugins(context),
  });
  return { html, headings: data.sections ?? [] };
}
