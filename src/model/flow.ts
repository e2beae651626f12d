/** What the order of steps depends on. */
export interface FlowStep {
  id: string;
  next?: string | undefined;
  branches: readonly { id: string; when: string; goto: string }[];
}

/** A way from a step to another one, or to the end. */
export interface FlowEdge {
  from: string;
  to: string;
  /** The condition of a branch; without one it is the usual way. */
  when?: string;
}

/** What `next` and `goto` name when nothing follows. */
export const flowEnd = 'end';

/** Every way between the steps: branches as written, and the usual way, which is to the step below unless `next` says otherwise. */
export function flowEdges(steps: readonly FlowStep[]): FlowEdge[] {
  return steps.flatMap(({ id, next, branches }, index) => [
    ...branches.map(({ when, goto }) => ({ from: id, to: goto, when })),
    { from: id, to: next ?? steps[index + 1]?.id ?? flowEnd },
  ]);
}

/** The steps that a way leads to, from the first one on. */
export function reachableSteps(steps: readonly FlowStep[]): Set<string> {
  const edges = flowEdges(steps);
  const reached = new Set(steps.slice(0, 1).map(({ id }) => id));
  // Iterating over a set visits what is added meanwhile.
  for (const step of reached) {
    for (const { from, to } of edges) if (from === step) reached.add(to);
  }
  return reached;
}
