import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { itemLoader, siteLoader } from './collections/loaders.ts';
import { siteCollection, type StoredSite, type StoredText } from './collections/stored-data.ts';
import { kindIds, type KindId } from './model/kinds/index.ts';

const collectionOf = (kind: KindId) =>
  defineCollection({
    loader: itemLoader(kind),
    // src/model has checked the content, and reports everything at once, with its location, in the editor's language.
    schema: z.custom<StoredText>(),
  });

/** A collection for each kind of item, and one for what is no item. */
export const collections = Object.assign(
  Object.fromEntries(kindIds.map((kind) => [kind, collectionOf(kind)])),
  { [siteCollection]: defineCollection({ loader: siteLoader, schema: z.custom<StoredSite>() }) },
);
