/** An interval beside the boxes that a jump runs along. */
export interface Interval {
  from: number;
  to: number;
}

/** Gives each interval a lane, the nearest that is free over its whole length; short ones run inside long ones. */
export function assignLanes(intervals: readonly Interval[]): number[] {
  const lanes: Interval[][] = [];
  const given = intervals.map(() => 0);
  const byLength = intervals
    .map((interval, index) => ({
      index,
      low: Math.min(interval.from, interval.to),
      high: Math.max(interval.from, interval.to),
    }))
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.index - b.index);
  for (const { index, low, high } of byLength) {
    const free = lanes.findIndex((lane) => lane.every((other) => other.to < low || other.from > high));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), { from: low, to: high }];
    given[index] = lane;
  }
  return given;
}
