import type { Allowance } from '../../model/fields/allowances.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../../model/diagnostic.ts';
import { allowedValue, type PersonalDatum } from './find-personal-data.ts';

/** Personal data in a text, and its location. */
export interface PersonalMatch extends PersonalDatum {
  location: SourceLocation;
}

/** The errors: every match that nothing allows. */
export function forbiddenMatches(
  matches: readonly PersonalMatch[],
  allowed: readonly Allowance[],
): Diagnostic[] {
  return matches
    .filter((find) => !allowed.some((allowance) => allows(allowance, find)))
    .map(({ rule, written, location }) => makeDiagnostic(rule, location, { values: { value: written } }));
}

/** The allowances, by their index, that no match uses. An allowance is itself found where it is written. */
export function unusedAllowances(matches: readonly PersonalMatch[], allowed: readonly Allowance[]): number[] {
  return [...allowed.keys()].filter((index) => {
    const allowance = allowed[index];
    if (!allowance) return false;
    const same = ({ rule, value }: Allowance): boolean =>
      rule === allowance.rule && allowedValue(rule, value) === allowedValue(rule, allowance.value);
    return matches.filter((find) => allows(allowance, find)).length <= allowed.filter(same).length;
  });
}

function allows({ rule, value }: Allowance, find: PersonalMatch): boolean {
  return rule === find.rule && allowedValue(rule, value) === find.value;
}
