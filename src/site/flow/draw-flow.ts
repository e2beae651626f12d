import { flowEnd, flowEdges, type FlowEdge, type FlowStep } from '../../model/flow.ts';
import { assignLanes } from './assign-lanes.ts';
import { wrapText } from './wrap-text.ts';

/** A step as the drawing shows it. */
export interface DrawnStep extends FlowStep {
  title: string;
  actor: string;
  /** Whether the reader does it. */
  isOwn: boolean;
}

/** A line of text and where its baseline begins. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
}

/** A box of the drawing with its lines. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
}

export interface StepBox extends Box {
  number: TextLine;
  actor: TextLine;
  isOwn: boolean;
}

/** An arrow: its line and its head, as SVG paths. */
export interface Arrow {
  line: string;
  head: string;
}

/** Everything a drawing consists of, in units of which a phone is 320 wide. */
export interface FlowDrawing {
  width: number;
  height: number;
  steps: StepBox[];
  /** The conditions of the branches. */
  conditions: Box[];
  end: Box;
  arrows: Arrow[];
}

/** Texts of the drawing. */
export interface FlowTexts {
  end: string;
  condition: (when: string) => string;
}

export const flowWidth = 320;
export const titleSize = 15;
export const smallSize = 13;

const gap = 26;
const padding = 10;
const numberColumn = 34;
const conditionIndent = 30;
const laneWidth = 14;
const titleLine = 21;
const smallLine = 18;
/** Bold letters are wider than those the widths of wrap-text.ts are guessed by. */
const boldness = 1.08;

/**
 * Draws the steps below each other and what departs from that order beside them, so that the drawing is as narrow
 * as a phone whatever its length. Nothing is measured in a browser: see wrap-text.ts.
 */
export function drawFlow(steps: readonly DrawnStep[], words: FlowTexts): FlowDrawing {
  const edges = flowEdges(steps);
  const order = [...steps.map(({ id }) => id), flowEnd];
  const jumps = edges.filter((edge) => edge.when !== undefined || !isNext(edge, order));
  const lanes = assignLanes(
    jumps.map(({ from, to }) => ({ from: order.indexOf(from), to: order.indexOf(to) })),
  );
  const laneCount = Math.max(0, ...lanes.map((lane) => lane + 1));
  const right = flowWidth - (laneCount === 0 ? 1 : laneCount * laneWidth + 6);

  const boxes = new Map<string, StepBox>();
  const conditions: Box[] = [];
  const leaving = new Map<FlowEdge, { x: number; y: number }>();
  const arrows: Arrow[] = [];
  let y = 1;
  for (const [index, step] of steps.entries()) {
    const box = stepBox(step, index + 1, y, right);
    boxes.set(step.id, box);
    y += box.height;
    for (const edge of jumps.filter(({ from }) => from === step.id)) {
      if (edge.when === undefined) {
        leaving.set(edge, { x: right, y: box.y + box.height - 14 });
        continue;
      }
      const condition = conditionBox(words.condition(edge.when), y + 8, right);
      arrows.push({
        line: `M${conditionIndent - 12} ${y}V${condition.y + condition.height / 2}H${conditionIndent}`,
        head: '',
      });
      conditions.push(condition);
      leaving.set(edge, { x: right, y: condition.y + condition.height / 2 });
      y = condition.y + condition.height;
    }
    const goesDown = edges.some(
      (edge) => edge.from === step.id && edge.when === undefined && isNext(edge, order),
    );
    if (goesDown) arrows.push(downArrow(box.y + box.height, y + gap));
    y += gap;
  }
  const end = endBox(words.end, y);
  const targets = new Map<string, Box>([...boxes, [flowEnd, end]]);
  for (const [index, edge] of jumps.entries()) {
    const start = leaving.get(edge);
    const target = targets.get(edge.to);
    if (start && target)
      arrows.push(sideArrow(start, target, right + 6 + (lanes[index] ?? 0) * laneWidth + 4));
  }
  return {
    width: flowWidth,
    height: y + end.height + 1,
    steps: [...boxes.values()],
    conditions,
    end,
    arrows,
  };
}

function isNext({ from, to }: FlowEdge, order: readonly string[]): boolean {
  return order.indexOf(to) === order.indexOf(from) + 1;
}

function stepBox(step: DrawnStep, number: number, y: number, right: number): StepBox {
  const x = 1;
  const textX = x + numberColumn;
  const lines = linesOf(step.title, textX, y + padding, titleSize, right - textX - padding);
  const textBottom = y + padding + lines.length * titleLine;
  const actor = { x: textX, y: textBottom + smallSize, text: step.actor };
  const height = textBottom + smallLine + padding - y;
  return {
    x,
    y,
    width: right - x,
    height,
    lines,
    actor,
    number: { x: x + numberColumn / 2, y: y + padding + titleSize, text: String(number) },
    isOwn: step.isOwn,
  };
}

function conditionBox(text: string, y: number, right: number): Box {
  const x = conditionIndent;
  const lines = linesOf(text, x + 8, y + 5, smallSize, right - x - 16);
  return { x, y, width: right - x, height: lines.length * smallLine + 10, lines };
}

function endBox(text: string, y: number): Box {
  const width = 96;
  const height = titleLine + padding;
  return {
    x: 1,
    y,
    width,
    height,
    lines: [{ x: 1 + width / 2, y: y + height - padding, text }],
  };
}

function linesOf(text: string, x: number, top: number, size: number, width: number): TextLine[] {
  const em = size === titleSize ? size * boldness : size;
  return wrapText(text, width / em).map((line, index) => ({
    x,
    y: top + size + index * (size === titleSize ? titleLine : smallLine),
    text: line,
  }));
}

function downArrow(from: number, to: number): Arrow {
  const x = 1 + numberColumn / 2;
  return { line: `M${x} ${from}V${to - 7}`, head: `M${x - 5} ${to - 8}H${x + 5}L${x} ${to}Z` };
}

/** Out to its lane, along it, and back to the right side of its target. */
function sideArrow(start: { x: number; y: number }, target: Box, lane: number): Arrow {
  const x = target.x + target.width;
  const y = target.y + Math.min(18, target.height / 2);
  return {
    line: `M${start.x} ${start.y}H${lane}V${y}H${x + 7}`,
    head: `M${x + 8} ${y - 5}V${y + 5}L${x} ${y}Z`,
  };
}
