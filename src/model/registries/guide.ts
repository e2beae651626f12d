import { z } from 'zod';
import { key, reference } from '../fields/field.ts';
import { localized } from '../localized.ts';

/** `content/guide.yaml`: questions that lead a reader to the application they need. */
export const guideSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: key(),
        question: localized(),
        help: localized().optional(),
        answers: z
          .array(
            z.strictObject({
              label: localized(),
              next: z.string().optional().describe('下一個問題。 | The next question.'),
              item: reference('item').optional().describe('找到的頁面。 | The page it leads to.'),
            }),
          )
          .min(2),
      }),
    )
    .min(1)
    .describe('第一個問題是起點。 | The first question is the start.'),
  others: z
    .array(reference('item'))
    .default([])
    .describe('不經過問題、直接列出的流程。 | Flows that are listed instead of asked for.'),
});

export type Guide = z.output<typeof guideSchema>;
export type GuideQuestion = Guide['questions'][number];

/** The questions and the pages that the guide leads to from its first question. */
export function guideReach({ questions }: Pick<Guide, 'questions'>): {
  questions: Set<string>;
  items: Set<string>;
} {
  const reached = new Set(questions.slice(0, 1).map(({ id }) => id));
  const items = new Set<string>();
  const answersOf = answersById(questions);
  // Iterating over a set visits what is added meanwhile.
  for (const id of reached) {
    for (const { next, item } of answersOf.get(id) ?? []) {
      if (next !== undefined) reached.add(next);
      if (item !== undefined) items.add(item);
    }
  }
  return { questions: reached, items };
}

/** The answers of each question. Of two questions with one id the first is asked. */
function answersById(questions: readonly GuideQuestion[]): ReadonlyMap<string, GuideQuestion['answers']> {
  return new Map([...questions].reverse().map(({ id, answers }) => [id, answers]));
}

/**
 * The questions that a reader can come back to: each is in one component of the graph with another one, or leads to
 * itself. Kosaraju's algorithm goes through each answer twice, however many ways lead through the guide.
 */
export function questionsInCircles({ questions }: Pick<Guide, 'questions'>): Set<string> {
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const [id, answers] of answersById(questions)) {
    after.set(
      id,
      answers.flatMap(({ next }) => next ?? []),
    );
    for (const next of after.get(id) ?? []) {
      const leading = before.get(next) ?? [];
      before.set(next, leading);
      leading.push(id);
    }
  }
  const circles = new Set<string>();
  const seen = new Set<string>();
  for (const id of lastReached(after).reverse()) {
    const component = reachedFrom(id, before, seen);
    const [only] = component;
    const isCircle = component.length > 1 || (only !== undefined && after.get(only)?.includes(only) === true);
    if (isCircle) for (const member of component) circles.add(member);
  }
  return circles;
}

type Graph = ReadonlyMap<string, readonly string[]>;

/** Every node of a graph, each behind those that only it leads to. */
function lastReached(graph: Graph): string[] {
  const seen = new Set<string>();
  return [...graph.keys()].flatMap((id) => reachedFrom(id, graph, seen));
}

/** What is reached from a node and was not seen before, each behind what it leads to. It does not call itself: a guide may be long. */
function reachedFrom(start: string, graph: Graph, seen: Set<string>): string[] {
  const finished: string[] = [];
  if (seen.has(start)) return finished;
  seen.add(start);
  const way = [{ id: start, rest: [...(graph.get(start) ?? [])] }];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const next = here.rest.pop();
    if (next === undefined) {
      finished.push(here.id);
      way.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      way.push({ id: next, rest: [...(graph.get(next) ?? [])] });
    }
  }
  return finished;
}
