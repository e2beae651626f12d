import { isKindId, kindIds } from '../kinds/index.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import { assetsFolder } from './load-assets.ts';
import type { Folder } from './list-files.ts';
import { registryFiles } from './load-registries.ts';
import { wordsFile } from './load-words.ts';
import { folderAt } from './read-source.ts';

const registryFolders = ['classification', 'messages', assetsFolder];

/** Files and folders that nothing reads: most often a misspelt name. */
export function unexpectedEntries(folder: Folder): Problem[] {
  const known: string[] = [...Object.values(registryFiles), wordsFile];
  const files = [...folder.files, ...(folderAt(folder, 'classification')?.files ?? [])];
  const kindFolders = folder.folders.filter(({ path }) => isKindId(path));
  const strayFolders = folder.folders
    .filter(({ path }) => registryFolders.includes(path))
    .flatMap(({ folders }) => folders);
  return [
    ...files
      .filter((file) => !known.includes(file))
      .map((file) => unexpectedFile(file, nearMiss(file, known))),
    ...kindFolders.flatMap((kind) => kind.files.map((file) => unexpectedFile(file))),
    ...strayFolders.map(({ path }) => unexpectedFile(path)),
    ...folder.folders
      .filter(({ path }) => !isKindId(path) && !registryFolders.includes(path))
      .map(unknownKind),
  ];
}

function unexpectedFile(file: string, suggestion?: string): Problem {
  return makeProblem('unexpected-file', startOf(file), { values: { file }, suggestion });
}

function unknownKind({ path }: Folder): Problem {
  return makeProblem('unknown-kind', startOf(path), {
    values: { kind: path },
    expected: kindIds.join(' | '),
    suggestion: nearMiss(path, [...kindIds, ...registryFolders]),
  });
}
