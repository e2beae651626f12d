import { flowEnd, reachableSteps } from '../model/flow.ts';
import { itemsOf, type ItemOf } from '../model/item.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import type { DataPath } from '../model/source/yaml-source.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

type Flow = ItemOf<'processes'>;

/** Every way of a flow leads to a step that is there, and every step is on a way. */
export const flowSteps: SiteRule = (content) =>
  itemsOf(content.site.items, 'processes').flatMap((flow) => {
    const unknown = unknownSteps(content, flow);
    // With a way that leads nowhere, what lies behind it cannot be judged.
    return unknown.length > 0 ? unknown : unreachable(content, flow);
  });

function unknownSteps(content: ReadContent, { original }: Flow): Diagnostic[] {
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
        makeDiagnostic('unknown-step', locationOfFact(content, original.file, path), {
          values: { id },
          expected: listChoices(known),
          suggestion: closestMatch(id, known),
        }),
      );
  });
}

function unreachable(content: ReadContent, { original }: Flow): Diagnostic[] {
  const { steps } = original.data;
  const reached = reachableSteps(steps);
  return steps.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          makeDiagnostic('unreachable-step', locationOfFact(content, original.file, ['steps', index, 'id']), {
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
            makeDiagnostic(
              'condition-of-needed-document',
              locationOfFact(content, file, ['documents', index, 'conditions']),
              { expected: 'required: conditional' },
            ),
          ]
        : conditions.flatMap((_, location) => unknownCondition(content, flow, index, location)),
    );
    // A question under a wrong name seems to be used by nobody: one mistake, reported once.
    if (wrong.length > 0) return wrong;
    return questions.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            makeDiagnostic(
              'question-without-document',
              locationOfFact(content, file, ['questions', index, 'id']),
              {
                values: { id },
              },
            ),
          ],
    );
  });

function unknownCondition(
  content: ReadContent,
  { original: { file, data } }: Flow,
  document: number,
  index: number,
): Diagnostic[] {
  const condition = data.documents?.[document]?.conditions[index];
  if (condition === undefined) return [];
  const path = ['documents', document, 'conditions', index];
  const questions = data.questions.map(({ id }) => id);
  const asked = data.questions.find(({ id }) => id === condition.question);
  if (!asked) {
    return [
      makeDiagnostic('unknown-question', locationOfFact(content, file, [...path, 'question']), {
        values: { id: condition.question },
        expected: listChoices(questions),
        suggestion: closestMatch(condition.question, questions),
      }),
    ];
  }
  const answers = asked.answers.map(({ id }) => id);
  return answers.includes(condition.answer)
    ? []
    : [
        makeDiagnostic('unknown-answer', locationOfFact(content, file, [...path, 'answer']), {
          values: { question: asked.id, id: condition.answer },
          expected: listChoices(answers),
          suggestion: closestMatch(condition.answer, answers),
        }),
      ];
}
