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
  // Iterating over a set visits what is added meanwhile.
  for (const id of reached) {
    for (const { next, item } of questions.find((entry) => entry.id === id)?.answers ?? []) {
      if (next !== undefined) reached.add(next);
      if (item !== undefined) items.add(item);
    }
  }
  return { questions: reached, items };
}
