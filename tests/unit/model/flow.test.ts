import { expect, it } from 'vitest';
import { flowEdges, reachableSteps, type FlowStep } from '../../../src/model/flow.ts';

const steps: FlowStep[] = [
  { id: 'ask', branches: [{ id: 'no', when: 'no', goto: 'end' }] },
  { id: 'apply', next: 'end', branches: [] },
  { id: 'lost', branches: [] },
  { id: 'behind', branches: [{ id: 'again', when: 'again', goto: 'lost' }] },
];

it('goes to the step below, unless a step says otherwise', () => {
  expect(flowEdges(steps)).toEqual([
    { from: 'ask', to: 'end', when: 'no' },
    { from: 'ask', to: 'apply' },
    { from: 'apply', to: 'end' },
    { from: 'lost', to: 'behind' },
    { from: 'behind', to: 'lost', when: 'again' },
    { from: 'behind', to: 'end' },
  ]);
});

it('does not reach steps that only lead to each other', () => {
  expect([...reachableSteps(steps)].sort()).toEqual(['apply', 'ask', 'end']);
});
