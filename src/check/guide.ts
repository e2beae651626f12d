import { itemsOf } from '../model/item.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { guideReach, questionsInCircles } from '../model/registries/guide.ts';
import type { DataPath } from '../model/source/yaml-source.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

const file = registryFiles.guide;

/** Every answer of the guide leads on, to a question or a page, and no reader walks in a circle. */
export const guidePaths: SiteRule = (content) => {
  const { guide } = content.site;
  if (!guide) return [];
  const known = guide.questions.map(({ id }) => id);
  const isKnown = new Set(known);
  const at = (...path: DataPath) => locationOfFact(content, file, path);
  const answers = guide.questions.flatMap((question, index) =>
    question.answers.flatMap(({ next, item }, answer): Diagnostic[] => {
      if ((next === undefined) === (item === undefined)) {
        return [
          makeDiagnostic('guide-answer', at('questions', index, 'answers', answer), {
            expected: 'next: … | item: …',
          }),
        ];
      }
      if (next === undefined || isKnown.has(next)) return [];
      return [
        makeDiagnostic('unknown-question', at('questions', index, 'answers', answer, 'next'), {
          values: { id: next },
          expected: listChoices(known),
          suggestion: closestMatch(next, known),
        }),
      ];
    }),
  );
  // With an answer that leads nowhere, what lies behind it cannot be judged.
  if (answers.length > 0) return answers;
  const reached = guideReach(guide).questions;
  const circles = questionsInCircles(guide);
  return guide.questions.flatMap(({ id }, index) => {
    const values = { id };
    if (circles.has(id)) return [makeDiagnostic('guide-cycle', at('questions', index, 'id'), { values })];
    return reached.has(id)
      ? []
      : [makeDiagnostic('unreachable-question', at('questions', index, 'id'), { values })];
  });
};

/** Every flow is found through the guide, or is listed beside it. */
export const guideFlows: SiteRule = (content) => {
  const { guide, items } = content.site;
  // With an answer that leads nowhere, what lies behind it cannot be judged.
  if (!guide || guidePaths(content).length > 0) return [];
  const listed = new Set([...guideReach(guide).items, ...guide.others]);
  return itemsOf(items, 'processes')
    .filter(({ id }) => !listed.has(id))
    .map(({ id }) =>
      makeDiagnostic('flow-outside-guide', locationOfFact(content, file, ['questions']), { values: { id } }),
    );
};
