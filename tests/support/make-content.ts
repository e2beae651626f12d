import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inspect } from '../../src/check/inspect.ts';
import { diagnosticTexts } from '../../src/model/diagnostic-texts.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { goodClock, goodContent } from './good-content.ts';

/** What a test makes of a file: another text, a change of the good one, or no file. */
export type Change = string | Uint8Array | null | ((good: string) => string);
export type Changes = Readonly<Record<string, Change>>;

/** Writes the good content folder with changes. It is deleted when the test ends. */
export function makeContent(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-content-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const path of new Set([...Object.keys(goodContent), ...Object.keys(changes)])) {
    const bytes = changed(path, changes[path]);
    if (bytes === null) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return folder;
}

/** A change that puts one text in the place of another, which must be there. */
export function replace(from: string, to: string): (good: string) => string {
  return (good) => {
    if (!good.includes(from)) throw new Error(`The good file has no “${from}”.`);
    return good.replace(from, () => to);
  };
}

/** A change that adds a text at the end. */
export function append(text: string): (good: string) => string {
  return (good) => good + text;
}

/** What the content gate finds in the good folder with changes; each sentence names all that it is about. */
export async function diagnosticsOf(changes: Changes = {}): Promise<Diagnostic[]> {
  const { diagnostics } = await inspect(makeContent(changes), goodClock);
  for (const diagnostic of diagnostics) {
    const [name] = unfilledNames(diagnostic);
    if (name !== undefined) throw new Error(`${short(diagnostic)} does not fill in ${name}.`);
  }
  return diagnostics;
}

/** The `{names}` of a rule's sentences that stand in its diagnostic as they are. */
function unfilledNames({ rule, message }: Diagnostic): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    [...diagnosticTexts[rule][language].matchAll(/\{\w+[^}]*\}/g)]
      .map(([name]) => name)
      .filter((name) => message[language].includes(name)),
  );
}

/** The same in short: `file:line:column rule`, so that one look compares all of it. */
export async function found(changes: Changes = {}): Promise<string[]> {
  return (await diagnosticsOf(changes)).map(short);
}

/**
 * What is found in a text that stands at the end of a good item: `line:column rule`, its first line being 1. That the
 * item's other language lacks the text is not reported.
 */
export async function foundInText(text: string, format: 'md' | 'mdx'): Promise<string[]> {
  const [file, lines] =
    format === 'md' ? ['faqs/power-out/index.zh-TW.md', 22] : ['processes/transfer/index.zh-TW.mdx', 34];
  const diagnostics = await diagnosticsOf({ [file]: append(`\n${text}\n`) });
  const ofText = diagnostics.filter(({ rule }) => !rule.startsWith('different-'));
  return ofText.map((diagnostic) => {
    if (diagnostic.file !== file) return short(diagnostic);
    return `${diagnostic.line - lines}:${diagnostic.column} ${diagnostic.rule}`;
  });
}

/** A diagnostic in short. */
export function short({ file, line, column, rule }: Diagnostic): string {
  return `${file}:${line}:${column} ${rule}`;
}

function changed(path: string, change: Change | undefined): string | Uint8Array | null {
  const good = goodContent[path];
  if (change === undefined) return good ?? null;
  if (typeof change !== 'function') return change;
  if (typeof good !== 'string') throw new Error(`There is no good file ${path}.`);
  return change(good);
}
