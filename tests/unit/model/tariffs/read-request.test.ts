import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billFields, type BillField } from '../../../../src/model/tariffs/bill-fields.ts';
import { readRequest } from '../../../../src/model/tariffs/read-request.ts';
import { smallTariff } from '../../../support/tariff.ts';

const good: Readonly<Record<BillField, string>> = {
  type: 'home',
  months: '2',
  kwh: '1,400',
  meter: '',
  from: '2025-06-01',
  to: '2025-07-31',
};

function errorsOf(change: Partial<Record<BillField, string>>): [string, string][] {
  const values = { ...good, ...change };
  return [...(readRequest(smallTariff, (field) => values[field]).errors ?? [])];
}

describe('the fields of a bill estimate', () => {
  it('are read as people write them', () => {
    const values = { ...good, kwh: '１４００', from: '民國114年6月1日' };
    expect(readRequest(smallTariff, (field) => values[field]).request).toEqual({
      plan: 'home',
      months: 2,
      kWh: 1400,
      meter: undefined,
      from: '2025-06-01',
      to: '2025-07-31',
    });
  });

  it.each([
    [{ type: 'ship' }, [['type', 'choose']]],
    [{ months: '3' }, [['months', 'choose']]],
    [{ kwh: '-1' }, [['kwh', 'whole-number']]],
    [{ kwh: '1.5' }, [['kwh', 'whole-number']]],
    [{ kwh: '' }, [['kwh', 'whole-number']]],
    [{ kwh: '1000001' }, [['kwh', 'too-much']]],
    [{ meter: 'huge' }, [['meter', 'choose']]],
    [{ from: '2025-02-30' }, [['from', 'no-date']]],
    [{ to: 'tomorrow' }, [['to', 'no-date']]],
    [{ to: '2025-05-01' }, [['to', 'wrong-order']]],
    [{ to: '2025-08-30' }, [['to', 'too-long']]],
    [{ months: '1' }, [['to', 'too-long']]],
    [{ from: '2024-12-01', to: '2025-01-31' }, [['from', 'too-early']]],
    [
      { kwh: 'x', from: '' },
      [
        ['kwh', 'whole-number'],
        ['from', 'no-date'],
      ],
    ],
  ] as const)('name what is wrong with %j', (change, expected) => {
    expect(errorsOf(change)).toEqual(expected);
  });

  it('take anything an address may hold without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 6, maxLength: 6 }), (values) => {
        const answer = readRequest(smallTariff, (field) => values[billFields.indexOf(field)] ?? '');
        expect(answer.errors?.size).toBeGreaterThan(0);
      }),
    );
  }, 30_000);
});
