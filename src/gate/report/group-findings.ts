import type { Bilingual, Engine, Finding, Severity, SourcePlace } from '../finding.ts';

/** Where something is wrong: a page, and the states it shows in. */
export interface TroublePlace {
  page: string;
  states: string[];
  source?: SourcePlace;
}

/** One thing to mend, for a reader: what several rules say of one element, wherever that element repeats. */
export interface Trouble {
  severity: Severity;
  rules: readonly string[];
  codes: readonly string[];
  wcag: readonly string[];
  message: Bilingual;
  help: string;
  selector: string;
  html: string;
  places: TroublePlace[];
}

/** Whose words an editor reads where several engines name the same thing: ours say how to mend it. */
const byClarity: readonly Engine[] = [
  'run',
  'site',
  'source',
  'rendered',
  'layout',
  'keyboard',
  'freego',
  'axe',
  'html-validate',
  'htmlcs',
];

/** Findings as things to mend: barriers first, then what is found in most places. */
export function groupFindings(findings: readonly Finding[]): Trouble[] {
  const byElement = Map.groupBy(
    findings,
    ({ page, selector, wcag, rule }) => `${page}\n${selector}\n${wcag[0] ?? rule}`,
  );
  const troubles = new Map<string, Trouble>();
  for (const same of byElement.values()) {
    const clearest = same.toSorted((a, b) => weigh(a) - weigh(b))[0];
    if (!clearest) continue;
    const { severity, message, help, selector, html, page, source } = clearest;
    const rules = distinct(same.map(({ rule }) => rule));
    const place: TroublePlace = {
      page,
      states: distinct(same.map(({ state }) => state)),
      ...(source ? { source } : {}),
    };
    const key = [severity, ...rules, message.en, html].join('\n');
    const known = troubles.get(key);
    if (known) known.places.push(place);
    else {
      troubles.set(key, {
        severity,
        rules,
        codes: distinct(same.flatMap(({ codes }) => codes)),
        wcag: distinct(same.flatMap(({ wcag }) => wcag)),
        message,
        help,
        selector,
        html,
        places: [place],
      });
    }
  }
  const rank = ({ severity }: Trouble): number => (severity === 'barrier' ? 0 : 1);
  return [...troubles.values()].toSorted(
    (a, b) =>
      rank(a) - rank(b) || b.places.length - a.places.length || (a.message.en < b.message.en ? -1 : 1),
  );
}

function weigh({ severity, engine }: Finding): number {
  return (severity === 'barrier' ? 0 : byClarity.length) + byClarity.indexOf(engine);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
