import { stringify } from 'yaml';
import type { EditorSettings } from '../model/registries/editor-settings.ts';
import type { Site } from '../model/site.ts';
import { choicesOf } from './choices.ts';
import { collections } from './collections.ts';

/** `config.yml` of the web editor, from the same schemas that check the content: there is no second truth to keep. */
export function editorConfig(site: Site, settings: EditorSettings): string {
  const language = site.defaultLocale.startsWith('zh') ? 'zh' : 'en';
  const context = { locales: site.locales, language, choices: choicesOf(site) } as const;
  return stringify(
    {
      backend: backendOf(settings),
      ...(settings.local === undefined
        ? {}
        : { local_backend: { url: settings.local, allowed_hosts: ['127.0.0.1', 'localhost'] } }),
      // Every change is a branch and a request to merge it.
      publish_mode: 'editorial_workflow',
      locale: language === 'zh' ? 'zh_Hant' : 'en',
      ...(site.locales.length > 1
        ? {
            i18n: {
              structure: 'multiple_files',
              locales: site.locales,
              default_locale: site.defaultLocale,
            },
          }
        : {}),
      slug: { encoding: 'ascii' },
      media_folder: `${settings.folder}/assets`,
      public_folder: '/assets',
      ...(site.file.url == null ? {} : { site_url: site.file.url }),
      collections: collections(site, context),
    },
    { lineWidth: 0 },
  );
}

function backendOf({ backend, repository, branch, signIn, appId }: EditorSettings): Record<string, string> {
  return {
    name: backend,
    repo: repository,
    branch,
    ...(signIn === undefined ? {} : { base_url: signIn }),
    ...(appId === undefined ? {} : { auth_type: 'pkce', app_id: appId }),
  };
}
