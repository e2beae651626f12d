import { interpolate, shortenValues, type Values } from '../shared/interpolate.ts';
import { diagnosticTexts, type DiagnosticText, type Rule } from './diagnostic-texts.ts';

/** Errors stop a build; warnings and notices are listed and the build goes on. */
export type Severity = 'error' | 'warning' | 'notice';

/** A location in a content file: path relative to the content folder, line and column from 1. */
export interface SourceLocation {
  file: string;
  line: number;
  column: number;
}

/**
 * A change of a content file that fixes a diagnostic without knowing what the editor meant. Offsets count in the text
 * as it is read: without a byte order mark, with LF line ends; it is written back like that.
 */
export interface TextEdit {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** One thing wrong with the content, worded so that an editor can fix it. */
export interface Diagnostic extends SourceLocation {
  severity: Severity;
  rule: Rule;
  message: { zh: string; en: string };
  /** What the sentences are about, whole: they quote no more of it than finds it. */
  values: Values;
  /** What was expected there, in a notation that needs no language: a pattern, a list of codes, a file name. */
  expected: string;
  /** The nearest thing that would have been right, where there is one. */
  suggestion?: string;
  /** Whether a program can fix it without knowing what the editor meant. */
  fixable: boolean;
  /** The change that fixes it, where one can: `npm run check -- --fix` makes it. */
  edit?: TextEdit;
  /** Where it stands for others of its rule in its file that are too many to be listed: how many, and their changes. */
  more?: { count: number; edits: TextEdit[] };
}

interface DiagnosticDetails {
  expected?: string;
  suggestion?: string | undefined;
  edit?: TextEdit | undefined;
  /** Values for the `{names}` in the rule's sentences. */
  values?: Values;
}

/** Of a value in a sentence, in characters. */
const longestValue = 100;

/** Makes a diagnostic of a rule's texts (see diagnostic-texts.ts) and a location. */
export function makeDiagnostic(
  rule: Rule,
  location: SourceLocation,
  details: DiagnosticDetails = {},
): Diagnostic {
  const text: DiagnosticText = diagnosticTexts[rule];
  const values = details.values ?? {};
  return {
    severity: text.severity,
    rule,
    file: location.file,
    line: location.line,
    column: location.column,
    // Put together when it is read: most of half a million are counted only.
    get message() {
      return { zh: fill(text.zh, values), en: fill(text.en, values) };
    },
    values,
    expected: details.expected ?? '',
    ...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
    fixable: details.edit !== undefined,
    ...(details.edit === undefined ? {} : { edit: details.edit }),
  };
}

/** Order for reading: by file, then line, column and rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** The start of a file, for diagnostics that concern all of it. */
export function startOf(file: string): SourceLocation {
  return { file, line: 1, column: 1 };
}

/** Byte order, so that a list is the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Fills in `{name}`, and `{name|place|places}` as a number with the English word for one or for more. */
function fill(sentence: string, values: Values): string {
  const counted = sentence.replace(
    /\{(\w+)\|([^|}]+)\|([^|}]+)\}/g,
    (_, name: string, one: string, other: string) => `{${name}} ${Number(values[name]) === 1 ? one : other}`,
  );
  return interpolate(counted, shortenValues(values, longestValue));
}
