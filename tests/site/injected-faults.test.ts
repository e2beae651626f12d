import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../src/check/inspect.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { officeFolder, temporaryFolder, testClock } from '../support/project.ts';
import { injectedFaults, type InjectedFault } from '../support/injected-faults.ts';

// Each test reads the whole content.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { folder, remove } = temporaryFolder();
const content = join(folder, 'content');
let before: string[] = [];

beforeAll(async () => {
  cpSync(officeFolder, content, { recursive: true });
  before = (await inspect(content, testClock)).diagnostics.map(sameWherever);
});
afterAll(remove);

/** What is true of any original that was changed alone, whatever else is wrong with it: its translations are behind. */
const follows: ReadonlySet<string> = new Set(['stale-translation', 'different-files']);

describe('one mistake in the content of an office', () => {
  it.each(
    injectedFaults.map((fault) => [`${fault.rule} in ${fault.file}: ${nameOf(fault)}`, fault] as const),
  )('is reported once, where it is: %s', async (_name, fault) => {
    const place = make(fault);
    const { diagnostics } = await inspect(content, testClock);
    undo(fault);
    const added = addedTo(before, diagnostics).filter(
      ({ rule }) => rule === place.rule || !follows.has(rule),
    );
    expect(added).toEqual([place]);
  });
});

/** What the test is called after. */
function nameOf({ find, put, copyOf }: InjectedFault): string {
  if (copyOf !== undefined) return `a copy of ${copyOf}`;
  return put === undefined ? 'removed' : `${find ?? 'nothing'} → ${put}`.replaceAll('\n', '⏎');
}

/** Makes the mistake, and says where it should be reported. */
function make(fault: InjectedFault): { rule: string; file: string; line: number } {
  change(fault);
  const { rule, file, find, put = '', reportedIn = file, reportedAt } = fault;
  const mark = reportedAt ?? (find === undefined ? '' : put);
  const line = mark.trim() === '' ? 1 : lineOf(readFileSync(join(content, reportedIn), 'utf8'), mark);
  return { rule, file: reportedIn, line };
}

function change({ file, find, put, copyOf }: InjectedFault): void {
  const path = join(content, file);
  if (copyOf !== undefined) cpSync(join(content, copyOf), path, { recursive: true });
  else if (put === undefined) rmSync(path);
  else if (find === undefined || find === '') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, put);
  } else {
    const text = readFileSync(path, 'utf8');
    expect(text, file).toContain(find);
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
  }
}

/** The line on which some words begin. */
function lineOf(text: string, words: string): number {
  const place = text.indexOf(words);
  expect(place, words).toBeGreaterThanOrEqual(0);
  return text.slice(0, place).split('\n').length;
}

/** Takes the mistake back: the file as the office has it, or none, and no folder that was made for it. */
function undo({ file }: InjectedFault): void {
  const original = (path: string): string => join(officeFolder, path);
  const parts = file.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  const made = parts.find((part) => !existsSync(original(part)));
  if (made === undefined) cpSync(original(file), join(content, file));
  else rmSync(join(content, made), { recursive: true });
}

/** The same diagnostic, on whatever line it came to stand. */
function sameWherever({ rule, file, message, expected }: Diagnostic): string {
  return [rule, file, message.zh, expected].join('\n');
}

/** The diagnostics that were not there before. */
function addedTo(
  known: readonly string[],
  diagnostics: readonly Diagnostic[],
): { rule: string; file: string; line: number }[] {
  const left = [...known];
  return diagnostics.flatMap((diagnostic) => {
    const index = left.indexOf(sameWherever(diagnostic));
    if (index === -1) return [{ rule: diagnostic.rule, file: diagnostic.file, line: diagnostic.line }];
    left.splice(index, 1);
    return [];
  });
}
