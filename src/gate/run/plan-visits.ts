import { states, type State } from '../rendered/states.ts';

/** One visit of a page in one state. */
export interface PlannedVisit {
  path: string;
  state: State;
}

/** Every page in the states for every page; `samples`, one page of each template, in the others. */
export function planVisits(pages: readonly string[], samples: readonly string[]): PlannedVisit[] {
  return states.flatMap((state) =>
    (state.pages === 'every' ? pages : samples).map((path) => ({ path, state })),
  );
}
