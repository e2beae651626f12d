import { cpSync, mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteDocument } from '../metadata/page-description.ts';
import type { Site } from '../model/site.ts';

/** Copies every item's attachments to the item's own address, and the site's pictures below their folder's name. */
export function copyAttachments(site: Site, out: string): void {
  const attachments = site.items.flatMap((item) => item.attachments);
  for (const { file } of [...attachments, ...site.assets]) {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(site.folder, file), target);
  }
}

/** Writes the files of the site that are no pages. */
export function writeDocuments(documents: readonly SiteDocument[], out: string): void {
  for (const { path, body } of documents) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
  }
}

/** Astro writes a language's 404 page into a folder; servers look for the file. */
export function placeNotFoundPages(site: Site, out: string): void {
  for (const locale of site.locales) {
    const root = locale === site.defaultLocale ? out : join(out, locale);
    renameSync(join(root, '404', 'index.html'), join(root, '404.html'));
    rmdirSync(join(root, '404'));
  }
}

/** What stands at the top of a folder by now: files, and folders with a slash at their end. */
export function topEntries(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !name.startsWith('.'))
    .sort();
}
