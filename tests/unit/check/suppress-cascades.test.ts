import { describe, expect, it } from 'vitest';
import { suppressCascades } from '../../../src/check/suppress-cascades.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../../src/model/diagnostic.ts';

const folder = 'disclosures/budget';

/** An attachment is named that is not there, and one with a similar name is. */
function mistake(meant: string | undefined): Diagnostic {
  return makeDiagnostic('missing-attachment', startOf(`${folder}/index.zh-TW.md`), {
    values: { file: 'bugdet.pdf' },
    suggestion: meant,
  });
}

function forgotten(file: string, where = folder): Diagnostic {
  return makeDiagnostic('unreferenced-attachment', startOf(`${where}/${file}`), { values: { file } });
}

function unknownEntry(field: string, key: string): Diagnostic {
  return makeDiagnostic('unknown-translated-entry', startOf(`${folder}/index.en.md`), {
    values: { field, key },
  });
}

describe('a mistyped name', () => {
  it('is reported at the mistake, not at what it makes look wrong', () => {
    const cause = mistake('budget.pdf');
    const all = [unknownEntry('attachments', 'budget.pdf'), cause, forgotten('budget.pdf')];
    expect(suppressCascades(all)).toEqual([cause]);
  });

  it('of any length is the same name', () => {
    const long = `${'budget-'.repeat(30)}.pdf`;
    const cause = mistake(long);
    expect(suppressCascades([cause, forgotten(long), unknownEntry('attachments', long)])).toEqual([cause]);
  });

  it.each<[string, Diagnostic]>([
    ['another file', forgotten('plan.pdf')],
    ['a file of another item', forgotten('budget.pdf', 'disclosures/other')],
    ['another entry', unknownEntry('attachments', 'plan.pdf')],
    ['a field of that name', unknownEntry('budget.pdf', 'plan.pdf')],
    [
      'another rule',
      makeDiagnostic('file-type-unknown', startOf(`${folder}/budget.pdf`), {
        values: { file: 'budget.pdf', extension: 'pdf' },
      }),
    ],
  ])('leaves %s to be reported', (_what, other) => {
    expect(suppressCascades([mistake('budget.pdf'), other])).toContain(other);
  });

  it('nobody can guess explains nothing', () => {
    expect(suppressCascades([mistake(undefined), forgotten('budget.pdf')])).toHaveLength(2);
    expect(suppressCascades([forgotten('budget.pdf')])).toHaveLength(1);
  });
});
