import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../src/check/inspect.ts';
import type { Problem } from '../../src/model/problem.ts';
import { officeFolder, temporaryFolder, testClock } from '../support/project.ts';
import { seededFaults, type SeededFault } from '../support/seeded-faults.ts';

// Each test reads the whole content.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { folder, remove } = temporaryFolder();
const content = join(folder, 'content');
let before: string[] = [];

beforeAll(async () => {
  cpSync(officeFolder, content, { recursive: true });
  before = (await inspect(content, testClock)).problems.map(sameWherever);
});
afterAll(remove);

/** What is true of any original that was changed alone, whatever else is wrong with it: its translations are behind. */
const follows: ReadonlySet<string> = new Set(['stale-translation', 'different-files']);

describe('one mistake in the content of an office', () => {
  it.each(seededFaults.map((fault) => [`${fault.rule} in ${fault.file}: ${nameOf(fault)}`, fault] as const))(
    'is told once, where it is: %s',
    async (_name, fault) => {
      const place = make(fault);
      const { problems } = await inspect(content, testClock);
      undo(fault);
      const added = addedTo(before, problems).filter(({ rule }) => rule === place.rule || !follows.has(rule));
      expect(added).toEqual([place]);
    },
  );
});

/** What the test is called after. */
function nameOf({ find, put, copyOf }: SeededFault): string {
  if (copyOf !== undefined) return `a copy of ${copyOf}`;
  return put === undefined ? 'removed' : `${find ?? 'nothing'} → ${put}`.replaceAll('\n', '⏎');
}

/** Makes the mistake, and says where it should be told. */
function make(fault: SeededFault): { rule: string; file: string; line: number } {
  change(fault);
  const { rule, file, find, put = '', toldIn = file, toldAt } = fault;
  const mark = toldAt ?? (find === undefined ? '' : put);
  const line = mark.trim() === '' ? 1 : lineOf(readFileSync(join(content, toldIn), 'utf8'), mark);
  return { rule, file: toldIn, line };
}

function change({ file, find, put, copyOf }: SeededFault): void {
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
function undo({ file }: SeededFault): void {
  const original = (path: string): string => join(officeFolder, path);
  const parts = file.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  const made = parts.find((part) => !existsSync(original(part)));
  if (made === undefined) cpSync(original(file), join(content, file));
  else rmSync(join(content, made), { recursive: true });
}

/** The same problem, on whatever line it came to stand. */
function sameWherever({ rule, file, message, expected }: Problem): string {
  return [rule, file, message.zh, expected].join('\n');
}

/** The problems that were not there before. */
function addedTo(
  known: readonly string[],
  problems: readonly Problem[],
): { rule: string; file: string; line: number }[] {
  const left = [...known];
  return problems.flatMap((problem) => {
    const index = left.indexOf(sameWherever(problem));
    if (index === -1) return [{ rule: problem.rule, file: problem.file, line: problem.line }];
    left.splice(index, 1);
    return [];
  });
}
