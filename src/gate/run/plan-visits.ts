import { onePerTemplate } from '../page-templates.ts';
import { states, type State } from '../rendered/states.ts';

/** One look at a page in one state. */
export interface PlannedVisit {
  path: string;
  state: State;
}

/** One page of each template, as paths with a leading slash. */
export function templatePages(pages: readonly string[]): string[] {
  return onePerTemplate(pages.map((path) => path.slice(1))).map((address) => `/${address}`);
}

/** Every page in the states for every page, and one page of each template in the others. */
export function planVisits(pages: readonly string[]): PlannedVisit[] {
  const samples = templatePages(pages);
  return states.flatMap((state) =>
    (state.pages === 'every' ? pages : samples).map((path) => ({ path, state })),
  );
}
