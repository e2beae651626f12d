import { localePattern, type Locale } from '../localized.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import type { Folder } from './list-files.ts';
import { folderAt, readYaml } from './read-source.ts';
import { append } from '../../shared/append.ts';

/** What `messages/` holds: the content folder's own interface texts, by language. */
export interface LoadedMessages {
  files: Partial<Record<Locale, YamlSource>>;
  unreadablePaths: string[];
  diagnostics: Diagnostic[];
}

/** Reads the interface texts of a content folder. What they must hold is checked in src/i18n. */
export function loadMessages(root: string, folder: Folder, locales: readonly Locale[]): LoadedMessages {
  const loaded: LoadedMessages = { files: {}, unreadablePaths: [], diagnostics: [] };
  for (const file of folderAt(folder, 'messages')?.files ?? []) {
    const locale = /^messages\/(.+)\.json$/.exec(file)?.[1];
    if (locale === undefined || !localePattern.test(locale) || !locales.includes(locale)) {
      const values = { locale: locale ?? file };
      loaded.diagnostics.push(
        makeDiagnostic('unknown-language', startOf(file), { values, expected: listChoices(locales) }),
      );
      continue;
    }
    const { source, diagnostics } = readYaml(root, file);
    append(loaded.diagnostics, diagnostics);
    if (source) loaded.files[locale] = source;
    else loaded.unreadablePaths.push(file);
  }
  return loaded;
}
