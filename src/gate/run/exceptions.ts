import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { KnownRule } from '../rules/rule-facts.ts';
import { GateError } from './gate-error.ts';
import { expiredException, unusedException } from './run-rules.ts';

const said = z.string().trim().min(1);

const exceptionSchema = z.strictObject({
  /** The rule it is from. */
  rule: said,
  /** The element, as the report writes its selector; the last steps of it are enough. */
  selector: said,
  /** A glob over the paths of pages; every page if not given. */
  pages: said.optional(),
  /** Why the barrier stays for now. */
  reason: said,
  /** Who answers for it. */
  owner: said,
  /** The last day it holds, as 2027-01-31. */
  expires: z.iso.date(),
});

/** A barrier that is known and stays for a while: why, who answers for it, and until when. */
export interface Exception extends z.output<typeof exceptionSchema> {
  line: number;
}

/** A finding that an exception takes out of the count. It is reported all the same. */
export interface ExceptedFinding extends Finding {
  exception: Pick<Exception, 'expires' | 'owner' | 'reason'>;
}

/** Reads the file of exceptions; none when there is no file. A field that is missing stops the run, with its line. */
export function readExceptions(file: string): Exception[] {
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, schema: 'failsafe' });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) throw exceptionsError(file, lineAt(broken.pos[0]), broken.message.split('\n')[0] ?? '');
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw exceptionsError(file, 1, '- rule: …');
  return document.contents.items.map((node) => {
    const line = lineAt(node.range[0]);
    const read = exceptionSchema.safeParse(node.toJSON());
    if (read.success) return { ...read.data, line };
    const reasons = read.error.issues.map(({ path, message }) => [...path, message].join(' '));
    throw exceptionsError(file, line, reasons.join('; '));
  });
}

function exceptionsError(file: string, line: number, reason: string): GateError {
  const place = `${file}:${String(line)}`;
  return new GateError({
    zh: `${place}：例外要有 rule、selector、reason、owner、expires（${reason}）。`,
    en: `${place}: an exception needs rule, selector, reason, owner and expires (${reason}).`,
  });
}

/** What exceptions make of findings: those that stay, those taken out, and what is wrong with the exceptions. */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  { file, today, isWhole }: { file: string; today: string; isWhole: boolean },
): { findings: Finding[]; excepted: ExceptedFinding[] } {
  const used = new Set<Exception>();
  const inForce = exceptions.filter(({ expires }) => expires >= today);
  const kept: Finding[] = [];
  const excepted: ExceptedFinding[] = [];
  for (const finding of findings) {
    const exception = inForce.find((candidate) => fits(candidate, finding));
    if (!exception) {
      kept.push(finding);
      continue;
    }
    used.add(exception);
    const { reason, owner, expires } = exception;
    excepted.push({ ...finding, exception: { reason, owner, expires } });
  }
  const about = (facts: KnownRule, exception: Exception): Finding =>
    findingOf(
      facts,
      {
        selector: '',
        html: '',
        values: { rule: exception.rule, expires: exception.expires, owner: exception.owner },
        source: { file, line: exception.line },
      },
      '/',
      'source',
    );
  const expired = exceptions.filter((exception) => !inForce.includes(exception));
  // In a run over some pages or rules, an exception from another one is not idle.
  const idle = isWhole ? inForce.filter((exception) => !used.has(exception)) : [];
  return {
    findings: [
      ...expired.map((exception) => about(expiredException, exception)),
      ...idle.map((exception) => about(unusedException, exception)),
      ...kept,
    ],
    excepted,
  };
}

function fits({ rule, selector, pages }: Exception, finding: Finding): boolean {
  const isThere = finding.selector === selector || finding.selector.endsWith(` ${selector}`);
  return finding.rule === rule && isThere && (pages === undefined || posix.matchesGlob(finding.page, pages));
}
