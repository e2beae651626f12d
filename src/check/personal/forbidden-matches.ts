import type { Allowance } from '../../model/fields/allowances.ts';
import { hiddenPlaces, type HiddenPlace } from '../../files/hidden-texts.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../../model/diagnostic.ts';
import { allowedValue, type PersonalDatum } from './find-personal-data.ts';

/** Personal data in a text, and its location. */
export interface PersonalMatch extends PersonalDatum {
  location: SourceLocation;
  /** Where in the file, if readers do not see it. */
  place?: HiddenPlace;
}

/** The errors: every match that nothing allows. */
export function forbiddenMatches(
  matches: readonly PersonalMatch[],
  allowed: readonly Allowance[],
): Diagnostic[] {
  return matches
    .filter((find) => !allowed.some((allowance) => allows(allowance, find)))
    .map(({ rule, written, location, place }) =>
      makeDiagnostic(rule, location, { values: { value: written, ...placeWords(place) } }),
    );
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

/** The words for a place that the sentences of the rules have room for. */
function placeWords(place: HiddenPlace | undefined): { zh: string; en: string } {
  return place === undefined
    ? { zh: '這裡', en: '' }
    : { zh: `附件的${hiddenPlaces[place].zh}裡`, en: ` (in ${hiddenPlaces[place].en})` };
}

function allows({ rule, value }: Allowance, find: PersonalMatch): boolean {
  return rule === find.rule && allowedValue(rule, value) === find.value;
}
