import { dev, type AstroIntegration } from 'astro';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { inspect, type Inspection } from '../check/inspect.ts';
import type { ReportLanguage } from '../check/print-diagnostics.ts';
import type { ContentError } from '../collections/stored-data.ts';
import { resolveClock } from '../model/clock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import { astroSettings } from './astro-build.ts';
import type { LoadedSite } from './content-integration.ts';
import { mdxTextsModule } from './mdx-texts.ts';
import { storeModule } from './store-file.ts';

/** What a preview of the pages needs to know. The path is absolute. */
export interface PreviewOptions {
  content: string;
  host: string;
  port: number;
  /** The language in which diagnostics are shown over the pages. */
  language: ReportLanguage;
}

/** Editors save several files at once; one reading reports all. */
const settleMilliseconds = 60;

/** Some seconds: longer than Astro ever takes, and no more, since it may have failed. */
const refreshTries = 100;

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
  let stored: LoadedSite | undefined;
  const reload = async (before: LoadedSite): Promise<LoadedSite> => {
    const again = await inspect(options.content);
    return loadedSite(again.site ?? before.site, again, options.language);
  };
  const settings = astroSettings(
    inspection.site,
    () => loaded,
    (site) => {
      stored = site;
    },
  );
  const server = await dev({
    ...settings,
    integrations: [
      ...(settings.integrations ?? []),
      watchContent(options.content, {
        reload: () => {
          loaded = loaded.then(reload);
        },
        isStored: async () => stored === (await loaded),
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
function loadedSite(site: Site, { diagnostics }: Inspection, language: ReportLanguage): LoadedSite {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    site,
    now: resolveClock(site.items, site.folder, undefined, process.env),
    preview: { errors: errors.map((diagnostic) => contentError(diagnostic, site.folder, language)) },
  };
}

function contentError(diagnostic: Diagnostic, folder: string, language: ReportLanguage): ContentError {
  const { file, line, column, message, expected, suggestion, rule } = diagnostic;
  const hints = [expected, suggestion ?? '', rule].filter((hint) => hint !== '');
  return { message: message[language], hint: hints.join(' — '), file: join(folder, file), line, column };
}

/** What follows a change of the content: it is read again, and then to be found in Astro's store. */
interface ContentChanges {
  reload: () => void;
  isStored: () => Promise<boolean>;
}

/** Reads the content again when a file in its folder changes, and has Astro bring its store up to date. */
function watchContent(folder: string, { reload, isStored }: ContentChanges): AstroIntegration {
  return {
    name: 'mingbai-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        let waiting: NodeJS.Timeout | undefined;
        const refresh = async (): Promise<void> => {
          reload();
          invalidate(server, mdxTextsModule);
          // Astro passes over a refresh, without a word, while it reads the configuration of its collections.
          for (let tries = 0; tries < refreshTries && !(await isStored()); tries += 1) {
            if (tries > 0) await setTimeout(settleMilliseconds);
            await refreshContent?.({});
          }
          // A page that was asked for while the store was written may have read, and kept, the store as it was.
          await setTimeout(settleMilliseconds);
          invalidate(server, storeModule);
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = globalThis.setTimeout(() => void refresh(), settleMilliseconds);
        });
      },
    },
  };
}

/** Has every environment of Vite make a module anew, and what imports it. */
function invalidate({ environments }: ViteDevServer, id: string): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(id);
    if (module) environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    const evaluated = evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}
