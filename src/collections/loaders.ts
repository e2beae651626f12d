import type { Loader, LoaderContext } from 'astro/loaders';
import type { KindId } from '../model/kinds/index.ts';
import { entriesOf, type ContentEntry } from './content-source.ts';
import { siteCollection } from './stored-data.ts';

/** Loads the texts of a kind's items, an entry for each language. */
export function itemLoader(kind: KindId): Loader {
  return {
    name: `mingbai-${kind}`,
    load: async ({ config, store }) => {
      const texts = (await entriesOf(config))?.textsOf(kind);
      if (texts) await storeEntries(store, texts);
    },
  };
}

/** Loads everything that is no item: registries, interface texts, the clock. */
export const siteLoader: Loader = {
  name: `mingbai-${siteCollection}`,
  load: async ({ config, store }) => {
    const entries = await entriesOf(config);
    await storeEntries(store, entries ? [entries.site] : []);
  },
};

/** Brings a collection up to date: what is unchanged is not rendered again, what is gone is deleted. */
async function storeEntries(
  store: LoaderContext['store'],
  entries: readonly ContentEntry<object>[],
): Promise<void> {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data, digest, render } of entries) {
    if (store.get(id)?.digest === digest) continue;
    const rendered = await render?.();
    store.set({ id, data: { ...data }, digest, ...(rendered ? { rendered } : {}) });
  }
}
