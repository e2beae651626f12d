import { flowEnd, reachableSteps } from '../model/flow.ts';
import { itemsOf, type ItemOf } from '../model/item.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import { nearMiss } from '../model/near-miss.ts';
import { makeProblem, type Problem } from '../model/problem.ts';
import type { DataPath } from '../model/source/yaml-source.ts';
import type { SiteRule } from './content-rule.ts';
import { placeOfFact } from './place-of-fact.ts';

type Flow = ItemOf<'processes'>;

/** Every way of a flow leads to a step that is there, and every step is on a way. */
export const flowSteps: SiteRule = (content) =>
  itemsOf(content.site.items, 'processes').flatMap((flow) => {
    const unknown = unknownSteps(content, flow);
    // With a way that leads nowhere, what lies behind it cannot be judged.
    return unknown.length > 0 ? unknown : unreachable(content, flow);
  });

function unknownSteps(content: ReadContent, { original }: Flow): Problem[] {
  const { steps } = original.data;
  const known = [...steps.map(({ id }) => id), flowEnd];
  return steps.flatMap(({ next, branches }, index) => {
    const ways: [string, DataPath][] = branches.map(({ goto }, branch) => [
      goto,
      ['steps', index, 'branches', branch, 'goto'],
    ]);
    if (next !== undefined) ways.push([next, ['steps', index, 'next']]);
    return ways
      .filter(([id]) => !known.includes(id))
      .map(([id, path]) =>
        makeProblem('unknown-step', placeOfFact(content, original.file, path), {
          values: { id },
          expected: known.join(' | '),
          suggestion: nearMiss(id, known),
        }),
      );
  });
}

function unreachable(content: ReadContent, { original }: Flow): Problem[] {
  const { steps } = original.data;
  const reached = reachableSteps(steps);
  return steps.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          makeProblem('unreachable-step', placeOfFact(content, original.file, ['steps', index, 'id']), {
            values: { id },
          }),
        ],
  );
}

/** The documents of a flow depend on questions and answers that are there, and every question decides something. */
export const flowConditions: SiteRule = (content) =>
  itemsOf(content.site.items, 'processes').flatMap((flow) => {
    const { file, data } = flow.original;
    const { questions, documents } = data;
    const used = new Set(
      (documents ?? []).flatMap(({ conditions }) => conditions.map(({ question }) => question)),
    );
    const wrong = (documents ?? []).flatMap(({ required, conditions }, index) =>
      required === 'always' && conditions.length > 0
        ? [
            makeProblem(
              'condition-of-needed-document',
              placeOfFact(content, file, ['documents', index, 'conditions']),
              { expected: 'required: conditional' },
            ),
          ]
        : conditions.flatMap((_, place) => unknownCondition(content, flow, index, place)),
    );
    // A question under a wrong name seems to be used by nobody: one mistake, told once.
    if (wrong.length > 0) return wrong;
    return questions.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            makeProblem('question-without-document', placeOfFact(content, file, ['questions', index, 'id']), {
              values: { id },
            }),
          ],
    );
  });

function unknownCondition(
  content: ReadContent,
  { original: { file, data } }: Flow,
  document: number,
  index: number,
): Problem[] {
  const condition = data.documents?.[document]?.conditions[index];
  if (condition === undefined) return [];
  const path = ['documents', document, 'conditions', index];
  const questions = data.questions.map(({ id }) => id);
  const asked = data.questions.find(({ id }) => id === condition.question);
  if (!asked) {
    return [
      makeProblem('unknown-question', placeOfFact(content, file, [...path, 'question']), {
        values: { id: condition.question },
        expected: questions.join(' | '),
        suggestion: nearMiss(condition.question, questions),
      }),
    ];
  }
  const answers = asked.answers.map(({ id }) => id);
  return answers.includes(condition.answer)
    ? []
    : [
        makeProblem('unknown-answer', placeOfFact(content, file, [...path, 'answer']), {
          values: { question: asked.id, id: condition.answer },
          expected: answers.join(' | '),
          suggestion: nearMiss(condition.answer, answers),
        }),
      ];
}
