import { hasErrors, inspect, type Inspection } from '../check/inspect.ts';
import { siteDocuments } from '../metadata/documents.ts';
import { editorAddress } from '../metadata/editor-policy.ts';
import { searchEngineAddress } from '../metadata/policy.ts';
import { siteUrl } from '../metadata/urls.ts';
import { resolveClock } from '../model/clock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { buildPages } from './astro-build.ts';
import { markFolder } from '../serve/build-marker.ts';
import { writeEditor } from './write-editor.ts';
import { pageSources } from './page-sources.ts';
import type { Stages } from './stages.ts';
import { buildAtomically } from './atomic-output.ts';
import { refuseChange, takeSnapshot } from './content-snapshot.ts';
import { unsearchableFile } from './unsearchable-file.ts';
import { copyAttachments, placeNotFoundPages, topEntries, writeDocuments } from './write-files.ts';
import { append } from '../shared/append.ts';

/** What a build needs to know. Paths are absolute. */
export interface BuildOptions {
  content: string;
  out: string;
  /** The clock, as ISO; see src/model/clock.ts for what holds without it. */
  now?: string | undefined;
  /** Where the texts of attachments are cached; without it what stands in them is not checked. */
  textCache?: string;
}

/** How many stages a build has, for whoever shows them. */
export const buildStages = 4;

/**
 * Builds a content folder into a site: checks it, writes pages, files and search index into a temporary folder, then
 * replaces the target. With errors in the content nothing is written; the inspection has them. Content that changes
 * meanwhile ends the build: the pages would not be those that were checked.
 */
export async function buildSite(options: BuildOptions, stages: Stages): Promise<Inspection> {
  const stage = async <Result>(label: string, work: () => Result | Promise<Result>): Promise<Result> => {
    stages.start(label);
    const result = await work();
    stages.done();
    return result;
  };
  const before = takeSnapshot(options.content);
  const inspection = await stage('content', () =>
    refuseChange(options.content, before, () =>
      inspect(
        options.content,
        options.now,
        options.textCache === undefined ? {} : { textCache: options.textCache },
      ),
    ),
  );
  const { site } = inspection;
  if (!site || hasErrors(inspection)) return inspection;
  const now = resolveClock(site.items, site.folder, options.now, process.env);
  const make = async (folder: string): Promise<void> => {
    await stage('pages', () => buildPages(site, now, folder));
    await stage('files', async () => {
      markFolder(folder, {
        basePath: siteUrl(site).pathname,
        sources: pageSources(site),
        foreign: site.file.editor ? [editorAddress] : [],
      });
      placeNotFoundPages(site, folder);
      copyAttachments(site, folder);
      const entries = [...topEntries(folder), searchEngineAddress.slice(1)];
      writeDocuments(await siteDocuments(site, now, entries), folder);
      await writeEditor(site, folder);
    });
    await stage('search index', async () => {
      const { diagnostics } = await buildSearchIndex({
        folder,
        basePath: siteUrl(site).pathname.slice(0, -1),
        synonyms: site.synonyms,
        onProgress: stages.progress,
      });
      const unsearchable = diagnostics.map((diagnostic) => unsearchableFile(site, diagnostic));
      // The check of the attachments has reported a file already that neither of the two can read.
      const isReported = ({ file, rule }: Diagnostic): boolean =>
        inspection.diagnostics.some((other) => other.file === file && other.rule === rule);
      append(
        inspection.diagnostics,
        unsearchable.filter((diagnostic) => !isReported(diagnostic)),
      );
    });
  };
  await buildAtomically(options.out, site.folder, (folder) =>
    refuseChange(options.content, before, () => make(folder)),
  );
  return inspection;
}
