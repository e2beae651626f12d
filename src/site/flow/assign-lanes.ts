/** A stretch beside the boxes that a jump runs along. */
export interface Stretch {
  from: number;
  to: number;
}

/** Gives each stretch a lane, the nearest that is free over its whole length; short ones run inside long ones. */
export function assignLanes(stretches: readonly Stretch[]): number[] {
  const lanes: Stretch[][] = [];
  const given = stretches.map(() => 0);
  const byLength = stretches
    .map((stretch, index) => ({
      index,
      low: Math.min(stretch.from, stretch.to),
      high: Math.max(stretch.from, stretch.to),
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
