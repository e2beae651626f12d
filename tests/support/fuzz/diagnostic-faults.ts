import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** What is wrong with diagnostics of a folder, for an editor who reads them in Chinese: nothing where it is empty. */
export function diagnosticFaults(folder: string, diagnostics: readonly Diagnostic[]): string[] {
  const lines = new Map<string, readonly string[] | undefined>();
  return diagnostics.flatMap((diagnostic) => {
    const { file, line, column, rule, message } = diagnostic;
    if (!lines.has(file)) lines.set(file, linesOf(folder, file));
    const at = `${file}:${String(line)}:${String(column)} ${rule}`;
    const length = lines.get(file)?.[line - 1]?.length;
    const isOutside = length === undefined ? !isMissing(diagnostic) : column < 1 || column > length + 1;
    return [
      ...(isOutside ? [`${at} is outside its file`] : []),
      ...(hasEnglish(diagnostic)
        ? [`${at} has English in Chinese: ${message.zh} — ${diagnostic.expected}`]
        : []),
    ];
  });
}

/** The lines of a file as they are read; a folder and a file that is no text have one line. */
function linesOf(folder: string, file: string): string[] | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory()
    ? ['']
    : readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .split('\n');
}

/** That a file is missing is told of the file. */
function isMissing({ file, line, column, expected }: Diagnostic): boolean {
  return line === 1 && column === 1 && expected === file;
}

/** Three words of English in a row. */
const english = /[A-Za-z]{3,}[ ,.;:'’]+[A-Za-z]{3,}[ ,.;:'’]+[A-Za-z]{3,}/;

/** Values that hold a sentence, and no words of the content. */
const sentences: readonly string[] = ['zh', 'reason'];

/** Whether what stands in the Chinese sentence, or is expected in the place of a value, is a sentence in English. */
function hasEnglish({ rule, values, expected }: Diagnostic): boolean {
  const said = [
    ...sentences.map((name) => String(values[name] ?? '')),
    rule === 'wrong-value' ? expected : '',
  ];
  return said.some((sentence) => english.test(sentence.replace(/「[^]*?」/g, '')));
}
