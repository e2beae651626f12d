import { describe, expect, it } from 'vitest';
import { instantOf, startOfDay } from '../../../src/metadata/instants.ts';

describe('instants', () => {
  it.each([
    ['2026-12-01T09:00', 'Asia/Taipei', '2026-12-01T01:00:00.000Z'],
    ['2026-07-01T09:30', 'America/New_York', '2026-07-01T13:30:00.000Z'],
    ['2026-01-01T00:00', 'UTC', '2026-01-01T00:00:00.000Z'],
  ])('%s in %s is %s', (moment, zone, instant) => {
    expect(instantOf(moment, zone).toISOString()).toBe(instant);
  });

  it('know the offset of the day, not of today', () => {
    expect(startOfDay('2026-01-15', 'America/New_York')).toBe('2026-01-15T00:00:00-05:00');
    expect(startOfDay('2026-07-15', 'America/New_York')).toBe('2026-07-15T00:00:00-04:00');
  });
});
