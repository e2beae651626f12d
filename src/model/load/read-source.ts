import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { readText, type TextSource } from '../source/read-text.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { readBytes, type Folder } from './list-files.ts';

/** Reads one text file of the content folder. */
export function readSource(root: string, file: string): { source?: TextSource; diagnostics: Diagnostic[] } {
  const bytes = readBytes(root, file);
  return bytes ? readText(file, bytes) : { diagnostics: [makeDiagnostic('unreadable-file', startOf(file))] };
}

/** Reads one YAML or JSON file of the content folder (JSON is YAML, so both come with locations). */
export function readYaml(root: string, file: string): { source?: YamlSource; diagnostics: Diagnostic[] } {
  const { source, diagnostics } = readSource(root, file);
  if (!source) return { diagnostics };
  const parsed = parseYaml(file, source.text);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

/** The folder of this name directly below another. */
export function folderAt(folder: Folder, path: string): Folder | undefined {
  return folder.folders.find((inner) => inner.path === path);
}
