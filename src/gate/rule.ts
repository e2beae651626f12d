import { interpolate, shortenValues, type Values } from '../shared/interpolate.ts';
import { levelOf } from './criteria.ts';
import type { Bilingual, Engine, Finding, Level, Severity, SourceLocation } from './finding.ts';

/** A small page, or a fragment for the body of one, that a rule must flag or must leave alone. */
export interface Example {
  /** Language of the page it stands on; `zh-TW` if not given. */
  lang?: string;
  /** What stands in the body, or a whole document that begins with `<!doctype` or `<html`. */
  html: string;
  /** Other files it loads, by path: style sheets, other pages. */
  files?: Record<string, string>;
}

/** What is known of a rule besides how it looks. Each rule is one file, and its examples are its tests. */
export interface RuleFacts {
  /** Its name in reports: what is wrong, in words joined by hyphens. */
  id: string;
  engine: Engine;
  severity: Severity;
  /** Success criteria that what it finds fails; empty for good practice. */
  wcag: readonly string[];
  /** The level it is asked for at, where that is not the level of its criteria. */
  level?: Level;
  /** Codes of the Taiwanese standard that it covers. */
  codes: readonly string[];
  /**
   * What is wrong, why it locks somebody out, and how to fix it, in a sentence or two an editor understands;
   * `{names}` are filled in from a hit's values.
   */
  message: Bilingual;
  /** Where the rule comes from: a technique, a law, a page of WCAG. */
  help: string;
  /** At least two of each, in Chinese and English. */
  examples: { bad: readonly Example[]; good: readonly Example[] };
}

/** Where a rule struck. */
export interface Hit {
  selector: string;
  html: string;
  values?: Values;
  /** The severity of this hit where it differs from that of its rule. */
  severity?: Severity;
  source?: SourceLocation;
  /** The page it is on, for a rule over several pages. */
  page?: string;
}

/** A rule over a `Subject`: a page's source, a rendered page, a walk with the keyboard, a whole site. */
export interface Rule<Subject> extends RuleFacts {
  check: (subject: Subject) => Hit[];
}

/** The level that a rule is asked for at: its own, or that of its criteria. */
export function levelOfRule({ level, wcag }: Pick<RuleFacts, 'level' | 'wcag'>): Level {
  return level ?? levelOf(wcag);
}

/** Of a value in a message, in characters. */
const longestValue = 120;

/** Makes the finding of a hit. */
export function findingOf(
  facts: Omit<RuleFacts, 'examples'>,
  hit: Hit,
  page: string,
  state: string,
): Finding {
  const { id, engine, codes, wcag, help } = facts;
  const values = shortenValues(hit.values ?? {}, longestValue);
  return {
    rule: id,
    engine,
    codes,
    wcag,
    level: levelOfRule(facts),
    severity: hit.severity ?? facts.severity,
    page,
    state,
    selector: hit.selector,
    html: hit.html.slice(0, 300),
    message: { zh: interpolate(facts.message.zh, values), en: interpolate(facts.message.en, values) },
    help,
    ...(hit.source ? { source: hit.source } : {}),
  };
}
