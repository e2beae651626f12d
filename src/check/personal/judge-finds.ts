import type { Allowance } from '../../model/fields/allowances.ts';
import { makeProblem, type Place, type Problem } from '../../model/problem.ts';
import { allowedValue, type PersonalDatum } from './find-personal-data.ts';

/** A find and where it stands. */
export interface Find extends PersonalDatum {
  place: Place;
}

/** Every find that nothing allows is an error. */
export function forbiddenFinds(finds: readonly Find[], allowed: readonly Allowance[]): Problem[] {
  return finds
    .filter((find) => !allowed.some((allowance) => allows(allowance, find)))
    .map(({ rule, written, place }) => makeProblem(rule, place, { values: { value: written } }));
}

/** The allowances, by their index, of which no find makes use. An allowance is itself found where it is written. */
export function unusedAllowances(finds: readonly Find[], allowed: readonly Allowance[]): number[] {
  return [...allowed.keys()].filter((index) => {
    const allowance = allowed[index];
    if (!allowance) return false;
    const same = ({ rule, value }: Allowance): boolean =>
      rule === allowance.rule && allowedValue(rule, value) === allowedValue(rule, allowance.value);
    return finds.filter((find) => allows(allowance, find)).length <= allowed.filter(same).length;
  });
}

function allows({ rule, value }: Allowance, find: Find): boolean {
  return rule === find.rule && allowedValue(rule, value) === find.value;
}
