import { expect, it } from 'vitest';
import { planVisits } from '../../../../src/gate/run/plan-visits.ts';

it('looks at every page at the desk and on the phone, and at one page of each template in every state', () => {
  const plan = planVisits(['/', '/a/', '/b/'], ['/a/']);
  const statesOf = (page: string): string[] =>
    plan.filter(({ path }) => path === page).map(({ state }) => state.id);
  expect(statesOf('/')).toEqual(['desktop-light', 'phone-dark']);
  expect(statesOf('/b/')).toEqual(['desktop-light', 'phone-dark']);
  expect(statesOf('/a/')).toEqual(['desktop-light', 'phone-dark', 'print', 'forced-colors', 'text-200']);
});

it('finishes a state on all pages before the next, in the order of the pages', () => {
  const plan = planVisits(['/', '/a/'], []);
  expect(plan.map(({ path, state }) => `${state.id} ${path}`)).toEqual([
    'desktop-light /',
    'desktop-light /a/',
    'phone-dark /',
    'phone-dark /a/',
  ]);
});
