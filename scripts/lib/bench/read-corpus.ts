import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const piece = z.object({
  no: z.string().optional(),
  text: z.string().optional(),
  heading: z.string().optional(),
});

const law = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  category: z.string(),
  date: z.string().regex(/^\d{8}$/),
  articles: z.array(piece),
  en: z.object({ title: z.string(), articles: z.array(piece) }).optional(),
});

/** One document of the corpus: a law with its articles, for some of them in English too. */
export type Law = z.output<typeof law>;
/** An article, or a heading between articles. */
export type LawPiece = z.output<typeof piece>;

/** Reads a corpus: one JSON object a line, compressed where its name ends in .gz. */
export function readCorpus(file: string): Law[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => law.parse(JSON.parse(line)));
}
