/** A text in both languages of the people who read findings. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A barrier fails the gate; what needs a person to judge it is listed for review. */
export type Severity = 'barrier' | 'review';

/** The conformance level of WCAG, or `best-practice` where no success criterion is failed. */
export type Level = 'A' | 'AA' | 'AAA' | 'best-practice';

/** Who found it. `run` is the run itself: a page that hangs, calls out, or cannot be read. */
export type Engine =
  | 'source'
  | 'freego'
  | 'html-validate'
  | 'axe'
  | 'rendered'
  | 'layout'
  | 'keyboard'
  | 'htmlcs'
  | 'site'
  | 'run';

/** A location in a file that a person edits: path relative to where it was built from, line and column from 1. */
export interface SourceLocation {
  file: string;
  line: number;
  column?: number;
}

/** One barrier, or one thing to review, on one page in one state. */
export interface Finding {
  rule: string;
  engine: Engine;
  /** Codes of the Taiwanese standard, such as `HM1110100C`. */
  codes: readonly string[];
  /** Success criteria, such as `1.1.1`. */
  wcag: readonly string[];
  level: Level;
  severity: Severity;
  /** Path of the page below the site's root, such as `/faqs/`. */
  page: string;
  /** The state it was found in (see rendered/states.ts); `source` for what was read without a browser. */
  state: string;
  /** CSS selector of the element; empty for a finding about the whole page. */
  selector: string;
  /** The start of the element's HTML. */
  html: string;
  /** What is wrong here, why it matters and how to fix it, for an editor. */
  message: Bilingual;
  /** Where to read more. */
  help: string;
  source?: SourceLocation;
}
