import { createHash } from 'node:crypto';

/** Tells apart what would be stored or rendered otherwise. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** Whether the texts of all collections are the ones a site was stored with; their order means nothing. */
export function digestOfTexts(
  texts: readonly { id: string; digest?: string | number | undefined }[],
): string {
  return digestOf(texts.map(({ id, digest }) => `${id} ${String(digest)}`).sort());
}
