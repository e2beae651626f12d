import { z } from 'zod';
import { fieldMetadata } from '../fields/field.ts';

/** `content/glossary.yaml`: what the terms of the default language are called in the other languages. */
export const glossarySchema = z.array(
  z.strictObject({
    term: z.string().trim().min(1).describe('預設語言的用詞。 | The term in the default language.'),
    renderings: z
      .record(z.string(), z.array(z.string().trim().min(1)).min(1))
      .register(fieldMetadata, { byLanguage: true })
      .describe('各語言可用的譯法。 | The renderings that may stand for it, by language.'),
    source: z.string().trim().min(1).describe('譯法的出處。 | Where the renderings come from.'),
  }),
);

export type GlossaryTerm = z.output<typeof glossarySchema>[number];
