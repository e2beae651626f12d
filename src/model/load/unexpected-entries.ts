import { isKindId, kindIds } from '../kinds/index.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { assetsFolder } from './load-assets.ts';
import type { Folder } from './list-files.ts';
import { registryFiles } from './load-registries.ts';
import { wordsFile } from './load-words.ts';
import { folderAt } from './read-source.ts';

const registryFolders = ['classification', 'messages', assetsFolder];

/** Files and folders that nothing reads: most often a misspelt name. */
export function unexpectedEntries(folder: Folder): Diagnostic[] {
  const known: string[] = [...Object.values(registryFiles), wordsFile];
  const files = [...folder.files, ...(folderAt(folder, 'classification')?.files ?? [])];
  const kindFolders = folder.folders.filter(({ path }) => isKindId(path));
  const strayFolders = folder.folders
    .filter(({ path }) => registryFolders.includes(path))
    .flatMap(({ folders }) => folders);
  return [
    ...files
      .filter((file) => !known.includes(file))
      .map((file) => unexpectedFile(file, closestMatch(file, known))),
    ...kindFolders.flatMap((kind) => kind.files.map((file) => unexpectedFile(file))),
    ...strayFolders.map(({ path }) => unexpectedFile(path)),
    ...folder.folders
      .filter(({ path }) => !isKindId(path) && !registryFolders.includes(path))
      .map(unknownKind),
  ];
}

function unexpectedFile(file: string, suggestion?: string): Diagnostic {
  return makeDiagnostic('unexpected-file', startOf(file), { values: { file }, suggestion });
}

function unknownKind({ path }: Folder): Diagnostic {
  return makeDiagnostic('unknown-kind', startOf(path), {
    values: { kind: path },
    expected: kindIds.join(' | '),
    suggestion: closestMatch(path, [...kindIds, ...registryFolders]),
  });
}
