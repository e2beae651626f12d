import { dev, type AstroIntegration } from 'astro';
import { join } from 'node:path';
import { inspect, type Inspection } from '../check/inspect.ts';
import type { ReportLanguage } from '../check/print-problems.ts';
import type { ContentError } from '../collections/stored-data.ts';
import { resolveClock } from '../model/clock.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { astroSettings } from './astro-build.ts';
import type { LoadedSite } from './content-integration.ts';
import { mdxTextsModule } from './mdx-texts.ts';

/** What a preview of the pages needs to know. The path is absolute. */
export interface PreviewOptions {
  content: string;
  host: string;
  port: number;
  /** The language in which mistakes in the content are told over the pages. */
  language: ReportLanguage;
}

/** Editors save several files at once; one reading tells all. */
const settleMilliseconds = 60;

/**
 * Serves the pages of a content folder while somebody works on it: every change of the content is read and shown at
 * once, and what is wrong with it stands over the page. Gives the inspection alone where there is no site to show.
 */
export async function previewPages(
  options: PreviewOptions,
): Promise<{ inspection: Inspection; running?: { address: string; stop: () => Promise<void> } }> {
  const inspection = await inspect(options.content);
  if (!inspection.site) return { inspection };
  let loaded = Promise.resolve(loadedSite(inspection.site, inspection, options.language));
  const reload = async (before: LoadedSite): Promise<LoadedSite> => {
    const again = await inspect(options.content);
    return loadedSite(again.site ?? before.site, again, options.language);
  };
  const settings = astroSettings(inspection.site, () => loaded);
  const server = await dev({
    ...settings,
    integrations: [
      ...(settings.integrations ?? []),
      watchContent(options.content, () => {
        loaded = loaded.then(reload);
      }),
    ],
    logLevel: 'warn',
    server: { host: options.host, port: options.port },
  });
  const { address, port } = server.address;
  return {
    inspection,
    running: { address: `http://${address}:${String(port)}/`, stop: () => server.stop() },
  };
}

/** Where the content is wrong, the pages are as they were, and the mistakes stand over them. */
function loadedSite(site: Site, { problems }: Inspection, language: ReportLanguage): LoadedSite {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    site,
    now: resolveClock(site.items, site.folder, undefined, process.env),
    preview: { errors: errors.map((problem) => contentError(problem, site.folder, language)) },
  };
}

function contentError(problem: Problem, folder: string, language: ReportLanguage): ContentError {
  const { file, line, column, message, expected, suggestion, rule } = problem;
  const hints = [expected, suggestion ?? '', rule].filter((hint) => hint !== '');
  return { message: message[language], hint: hints.join(' — '), file: join(folder, file), line, column };
}

/** Reads the content again when a file in its folder changes, and has Astro bring its store up to date. */
function watchContent(folder: string, changed: () => void): AstroIntegration {
  return {
    name: 'mingbai-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        let waiting: NodeJS.Timeout | undefined;
        const refresh = async (): Promise<void> => {
          changed();
          for (const { moduleGraph } of Object.values(server.environments)) {
            const list = moduleGraph.getModuleById(mdxTextsModule);
            if (list) moduleGraph.invalidateModule(list);
          }
          await refreshContent?.({});
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refresh(), settleMilliseconds);
        });
      },
    },
  };
}
