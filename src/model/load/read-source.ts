import { makeProblem, startOf, type Problem } from '../problem.ts';
import { readText, type TextSource } from '../source/read-text.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { readBytes, type Folder } from './list-files.ts';

/** Reads one text file of the content folder. */
export function readSource(root: string, file: string): { source?: TextSource; problems: Problem[] } {
  const bytes = readBytes(root, file);
  return bytes ? readText(file, bytes) : { problems: [makeProblem('unreadable-file', startOf(file))] };
}

/** Reads one YAML or JSON file of the content folder (JSON is YAML, so both come with places). */
export function readYaml(root: string, file: string): { source?: YamlSource; problems: Problem[] } {
  const { source, problems } = readSource(root, file);
  if (!source) return { problems };
  const parsed = parseYaml(file, source.text);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** The folder of this name directly below another. */
export function folderAt(folder: Folder, path: string): Folder | undefined {
  return folder.folders.find((inner) => inner.path === path);
}
