import { describe, expect, it } from 'vitest';
import type { BillField } from '../../../../src/model/tariffs/bill-fields.ts';
import { readRequest } from '../../../../src/model/tariffs/read-request.ts';
import type { Tariff } from '../../../../src/model/tariffs/tariff.ts';
import { newerVersion, olderVersion, smallTariff } from '../../../support/tariff.ts';

const good: Readonly<Record<BillField, string>> = {
  type: 'home',
  months: '1',
  kwh: '200',
  meter: '',
  from: '2025-03-01',
  to: '2025-03-31',
};

function read(change: Partial<Record<BillField, string>>, tariff: Tariff = smallTariff) {
  const values = { ...good, ...change };
  return readRequest(tariff, (field) => values[field]);
}

const errors = (change: Partial<Record<BillField, string>>, tariff?: Tariff) => [
  ...(read(change, tariff).errors ?? []),
];

describe('the edges of what a reader may ask', () => {
  it.each([
    ['1', '2025-04-14', []],
    ['1', '2025-04-15', [['to', 'too-long']]],
    ['2', '2025-05-29', []],
    ['2', '2025-05-30', [['to', 'too-long']]],
  ])('with %s months, a bill may end on %s', (months, to, expected) => {
    expect(errors({ months, to })).toEqual(expected);
  });

  it('a bill may be of one day, and end no day before it begins', () => {
    expect(errors({ to: '2025-03-01' })).toEqual([]);
    expect(errors({ to: '2025-02-28' })).toEqual([['to', 'wrong-order']]);
  });

  it.each([
    ['0', 0],
    ['1000000', 1_000_000],
    [' 1,000 000 ', 1_000_000],
    ['000000000000007', 7],
  ])('“%s” is read as %i kWh', (kwh, kWh) => {
    expect(read({ kwh }).request?.kWh).toBe(kWh);
  });

  it.each([
    ['1000001', 'too-much'],
    ['999999999999999', 'too-much'],
    ['9999999999999999', 'whole-number'],
    ['12x', 'whole-number'],
    ['x12', 'whole-number'],
    ['1e3', 'whole-number'],
  ])('“%s” is no use that a bill can have: %s', (kwh, error) => {
    expect(errors({ kwh })).toEqual([['kwh', error]]);
  });

  it('a meter is one that the tariff lists, or none', () => {
    expect(read({ meter: 'big' }).request?.meter).toBe('big');
    expect(read({ meter: '' }).request).toHaveProperty('meter', undefined);
    expect(errors({ meter: ' ' })).toEqual([['meter', 'choose']]);
  });

  it('a plan and a meter may be any of those the tariff lists', () => {
    const tariff: Tariff = {
      ...smallTariff,
      plans: [...smallTariff.plans, { id: 'shop', title: 'Shop' }],
      meters: [...smallTariff.meters, { id: 'small', title: 'Small', kWh: 20 }],
    };
    for (const type of ['home', 'shop'])
      for (const meter of ['big', 'small']) expect(errors({ type, meter }, tariff)).toEqual([]);
  });

  it('one or two months are chosen, as they stand in the form', () => {
    expect(['1', '2', '01', '', '1.0', '12'].map((months) => errors({ months }).length)).toEqual([
      0, 0, 1, 1, 1, 1,
    ]);
  });

  it('prices begin with the first version, and a bill is too early from the day before', () => {
    expect(errors({ from: '2025-01-01', to: '2025-01-31' })).toEqual([]);
    expect(errors({ from: '2024-12-31', to: '2025-01-31' })).toEqual([['from', 'too-early']]);
  });

  it('an early start is reported once, and so is an end that is no day', () => {
    expect(errors({ from: '2024-12-31', to: '2024-12-01' })).toEqual([['from', 'too-early']]);
    expect(errors({ from: '2024-12-31', to: '' })).toEqual([
      ['from', 'too-early'],
      ['to', 'no-date'],
    ]);
    expect(errors({ from: '', to: '2025-01-31' })).toEqual([['from', 'no-date']]);
  });

  it('no day between may lack a version', () => {
    const versions = [{ ...newerVersion, effectiveFrom: '2026-01-02' }, olderVersion];
    const gap: Tariff = { ...smallTariff, versions };
    expect(errors({ from: '2025-12-31', to: '2026-01-05' }, gap)).toEqual([['to', 'too-early']]);
    expect(errors({ from: '2025-12-01', to: '2026-01-01' }, gap)).toEqual([['to', 'too-early']]);
    expect(errors({ from: '2025-12-01', to: '2025-12-31' }, gap)).toEqual([]);
    expect(errors({ from: '2026-01-02', to: '2026-01-31' }, gap)).toEqual([]);
  });

  it('every field is judged, in the order of the form', () => {
    const nothing = { type: '', months: '', kwh: '', meter: 'x', from: '', to: '' };
    expect(errors(nothing)).toEqual([
      ['type', 'choose'],
      ['months', 'choose'],
      ['kwh', 'whole-number'],
      ['meter', 'choose'],
      ['from', 'no-date'],
      ['to', 'no-date'],
    ]);
  });
});
