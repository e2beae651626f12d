import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { ClockError, resolveClock } from '../../../src/model/clock.ts';

const clock = (now?: string, epoch?: string): string =>
  resolveClock([], tmpdir(), now, { SOURCE_DATE_EPOCH: epoch }).toISOString();

it.each([
  ['2026-11-23', '2026-11-23T00:00:00.000Z'],
  ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T08:00:00.250Z', '2026-11-23T08:00:00.250Z'],
  ['2026-11-23T08:00:00+08:00', '2026-11-23T00:00:00.000Z'],
])('reads --now %s', (now, expected) => {
  expect(clock(now)).toBe(expected);
});

it.each([
  '2026-11-23T08:00:00',
  '2026-02-30',
  '2026',
  'Nov 23 2026',
  '1',
  'yesterday',
  '',
  '9001-01-01',
  '+010000-01-01',
])('teaches in both languages after --now %s', (now) => {
  expect(() => clock(now)).toThrow(ClockError);
  expect(() => clock(now)).toThrow(`--now ${now}: 請寫成`);
  expect(() => clock(now)).toThrow('Write 2026-11-23 or 2026-11-23T08:00:00+08:00');
});

it('reads SOURCE_DATE_EPOCH, and teaches in both languages where it is no clock', () => {
  expect(clock(undefined, '1795392000')).toBe('2026-11-23T00:00:00.000Z');
  for (const epoch of ['today', '-1', '1.5', '99999999999999999', '999999999999']) {
    expect(() => clock(undefined, epoch)).toThrow(`SOURCE_DATE_EPOCH=${epoch}: 請寫`);
    expect(() => clock(undefined, epoch)).toThrow('Write whole seconds');
  }
});
