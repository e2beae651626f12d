import type { AstroConfig, MarkdownHeading } from 'astro';
import type { KindId } from '../model/kinds/index.ts';
import type { StoredSite, StoredText } from './stored-data.ts';

/** A rendered text, as Astro's store keeps it. */
export interface RenderedText {
  html: string;
  metadata: { headings: MarkdownHeading[] };
}

/** An entry as a loader gives it to the store; `render` is called only where the store has no such digest. */
export interface ContentEntry<Data> {
  id: string;
  data: Data;
  /** Tells apart what would be stored or rendered otherwise. */
  digest: string;
  render?: () => Promise<RenderedText>;
}

/** A content folder, read once, as the entries of Astro's collections. */
export interface ContentEntries {
  site: ContentEntry<StoredSite>;
  /** The texts of a kind; undefined where the content is wrong, so that nobody renders it and what is stored stays. */
  textsOf: (kind: KindId) => ContentEntry<StoredText>[] | undefined;
}

declare global {
  // Astro's own way to extend the hooks of integrations is this namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Astro {
    interface IntegrationHooks {
      /** Gives the loaders the content that whoever started Astro has read. */
      'mingbai:content': () => Promise<ContentEntries>;
    }
  }
}

/**
 * The content that the integration of this Astro run holds. Nothing where Astro runs without it, as `astro check`
 * does, which needs only the types.
 */
export async function entriesOf(
  config: Pick<AstroConfig, 'integrations'>,
): Promise<ContentEntries | undefined> {
  for (const { hooks } of config.integrations) {
    const read = hooks['mingbai:content'];
    if (read) return read();
  }
  return undefined;
}
