import type { Bilingual, Engine, Finding, Severity, SourceLocation } from '../finding.ts';

/** Where something is wrong: a page, and the states it shows in. */
export interface GroupLocation {
  page: string;
  states: string[];
  source?: SourceLocation;
}

/** Findings that one repair fixes: what several rules say of one element, wherever that element repeats. */
export interface FindingGroup {
  severity: Severity;
  rules: readonly string[];
  codes: readonly string[];
  wcag: readonly string[];
  message: Bilingual;
  help: string;
  selector: string;
  html: string;
  places: GroupLocation[];
}

/** Whose words an editor reads where several engines name the same thing: ours say how to fix it. */
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

/** Groups findings: barriers first, then what is found in most places. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byElement = Map.groupBy(
    findings,
    ({ page, selector, wcag, rule }) => `${page}\n${selector}\n${wcag[0] ?? rule}`,
  );
  const groups = new Map<string, FindingGroup>();
  for (const same of byElement.values()) {
    const clearest = same.toSorted((a, b) => clarityRank(a) - clarityRank(b))[0];
    if (!clearest) continue;
    const { severity, message, help, selector, html, page, source } = clearest;
    const rules = distinct(same.map(({ rule }) => rule));
    const place: GroupLocation = {
      page,
      states: distinct(same.map(({ state }) => state)),
      ...(source ? { source } : {}),
    };
    const key = [severity, ...rules, message.en, html].join('\n');
    const known = groups.get(key);
    if (known) known.places.push(place);
    else {
      groups.set(key, {
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
  const rank = ({ severity }: FindingGroup): number => (severity === 'barrier' ? 0 : 1);
  return [...groups.values()].toSorted(
    (a, b) =>
      rank(a) - rank(b) || b.places.length - a.places.length || (a.message.en < b.message.en ? -1 : 1),
  );
}

function clarityRank({ severity, engine }: Finding): number {
  return (severity === 'barrier' ? 0 : byClarity.length) + byClarity.indexOf(engine);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
