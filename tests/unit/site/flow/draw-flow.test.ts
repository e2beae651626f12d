import { describe, expect, it } from 'vitest';
import { drawFlow, flowWidth, type DrawnStep } from '../../../../src/site/flow/draw-flow.ts';

const words = { end: '結束', condition: (when: string) => `如果${when}` };

function step(id: string, more: Partial<DrawnStep> = {}): DrawnStep {
  return { id, title: `步驟${id}`, actor: '本機關', isOwn: false, branches: [], ...more };
}

function to(goto: string) {
  return { id: `to-${goto}`, when: `去${goto}`, goto };
}

describe('the drawing of a flow', () => {
  it('has a box for each step, from top to bottom, without overlaps', () => {
    const { steps, conditions, end, height } = drawFlow(
      [step('a', { branches: [to('c')] }), step('b', { title: '很長的步驟名稱'.repeat(8) }), step('c')],
      words,
    );
    const boxes = [...steps, ...conditions, end].sort((one, other) => one.y - other.y);
    for (const [index, box] of boxes.entries()) {
      const next = boxes[index + 1];
      if (next) expect(box.y + box.height).toBeLessThan(next.y);
    }
    expect(end.y + end.height).toBeLessThan(height);
    expect(steps.map(({ number }) => number.text)).toEqual(['1', '2', '3']);
  });

  it('keeps within the width of a phone, however many jumps there are', () => {
    const drawing = drawFlow(
      [
        step('a', { branches: [to('d'), to('end')] }),
        step('b', { branches: [to('a')] }),
        step('c', { next: 'a' }),
        step('d'),
      ],
      words,
    );
    const numbers = drawing.arrows.flatMap(({ line }) =>
      [...line.matchAll(/[MH](\d+(?:\.\d+)?)/g)].map(([, x]) => Number(x)),
    );
    expect(Math.max(...numbers)).toBeLessThanOrEqual(flowWidth);
    for (const box of drawing.steps) expect(box.width).toBeGreaterThan(200);
  });

  it('shows the condition of each branch, and an arrow for every way', () => {
    const { conditions, arrows } = drawFlow(
      [step('a', { branches: [to('c')] }), step('b'), step('c')],
      words,
    );
    expect(conditions.map(({ lines }) => lines.map(({ text }) => text).join(''))).toEqual(['如果去c']);
    // Down three times, and one jump.
    expect(arrows.filter(({ head }) => head !== '')).toHaveLength(4);
  });

  it('draws no arrow down from a step that goes on elsewhere', () => {
    const { arrows } = drawFlow([step('a', { next: 'end' }), step('b')], words);
    expect(arrows.filter(({ head }) => head !== '')).toHaveLength(2);
  });

  it('gives jumps that pass each other lanes of their own', () => {
    const { arrows } = drawFlow(
      [step('a', { branches: [to('c')] }), step('b', { branches: [to('d')] }), step('c'), step('d')],
      words,
    );
    const lanes = arrows.flatMap(({ line }) => /^M[\d.]+ [\d.]+H([\d.]+)V/.exec(line)?.[1] ?? []);
    expect(new Set(lanes).size).toBe(2);
  });
});
