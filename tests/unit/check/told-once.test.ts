import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../../src/check/told-once.ts';
import { makeProblem, startOf, type Problem } from '../../../src/model/problem.ts';

const folder = 'disclosures/budget';

/** An attachment is named that is not there, and one with a similar name is. */
function mistake(meant: string | undefined): Problem {
  return makeProblem('missing-attachment', startOf(`${folder}/index.zh-TW.md`), {
    values: { file: 'bugdet.pdf' },
    suggestion: meant,
  });
}

function forgotten(file: string, where = folder): Problem {
  return makeProblem('unreferenced-attachment', startOf(`${where}/${file}`), { values: { file } });
}

function unknownEntry(field: string, key: string): Problem {
  return makeProblem('unknown-translated-entry', startOf(`${folder}/index.en.md`), {
    values: { field, key },
  });
}

describe('a mistyped name', () => {
  it('is told at the mistake, not at what it makes look wrong', () => {
    const cause = mistake('budget.pdf');
    const all = [unknownEntry('attachments', 'budget.pdf'), cause, forgotten('budget.pdf')];
    expect(toldOnce(all)).toEqual([cause]);
  });

  it('of any length is the same name', () => {
    const long = `${'budget-'.repeat(30)}.pdf`;
    const cause = mistake(long);
    expect(toldOnce([cause, forgotten(long), unknownEntry('attachments', long)])).toEqual([cause]);
  });

  it.each<[string, Problem]>([
    ['another file', forgotten('plan.pdf')],
    ['a file of another item', forgotten('budget.pdf', 'disclosures/other')],
    ['another entry', unknownEntry('attachments', 'plan.pdf')],
    ['a field of that name', unknownEntry('budget.pdf', 'plan.pdf')],
    [
      'another rule',
      makeProblem('file-type-unknown', startOf(`${folder}/budget.pdf`), {
        values: { file: 'budget.pdf', extension: 'pdf' },
      }),
    ],
  ])('leaves %s to be told', (_what, other) => {
    expect(toldOnce([mistake('budget.pdf'), other])).toContain(other);
  });

  it('nobody can guess explains nothing', () => {
    expect(toldOnce([mistake(undefined), forgotten('budget.pdf')])).toHaveLength(2);
    expect(toldOnce([forgotten('budget.pdf')])).toHaveLength(1);
  });
});
