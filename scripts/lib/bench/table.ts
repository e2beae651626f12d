import type { Contestant } from './contestants.ts';
import { percentile, type Measured } from './measure.ts';

/** Everything that was measured. */
export interface Measurements {
  results: Record<'substrings' | 'titles' | 'words' | 'quotedTitles', Map<string, Measured>>;
  contestants: readonly Contestant[];
  everyday: { recall: number; missed: readonly string[] };
  seconds: { ours: number; stock: number; pages: number };
  indexBytes: { ours: number; stock: number };
}

/** A row: the same thing of all contestants, and what ours has to reach. */
interface Row {
  label: string;
  values: readonly (number | undefined)[];
  show: (value: number) => string;
  /** What has to hold, in words, and whether it does. */
  gate?: { label: string; holds: boolean };
}

const kilobyte = 1000;
const share = (value: number): string => value.toFixed(3);
const kilobytes = (value: number): string => `${(value / kilobyte).toFixed(1)} KB`;
const inSeconds = (value: number): string => `${value.toFixed(1)} s`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** Makes the table of a bench, and says whether a required figure was missed. */
export function makeTable(measurements: Measurements): { text: string; failed: boolean } {
  const rows = makeRows(measurements);
  const names = measurements.contestants.map(({ name }) => name);
  const cells = [
    ['', ...names, 'must be', ''],
    ...rows.map(({ label, values, show, gate }) => [
      label,
      ...names.map((_, index) => {
        const value = values[index];
        return value === undefined ? '–' : show(value);
      }),
      gate?.label ?? '',
      gate === undefined ? '' : gate.holds ? 'ok' : 'MISSED',
    ]),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { missed } = measurements.everyday;
  const notes = missed.map((query) => `everyday query without all its pages: ${query}`);
  return {
    text: `${[...lines, ...notes].join('\n')}\n`,
    failed: rows.some(({ gate }) => gate?.holds === false),
  };
}

function makeRows({ results, contestants, everyday, seconds, indexBytes }: Measurements): Row[] {
  const of = (set: keyof typeof results, value: (measured: Measured) => number): number[] =>
    contestants.map(({ name }) => {
      const measured = results[set].get(name);
      return measured ? value(measured) : 0;
    });
  const known = (value: (measured: Measured) => readonly number[], part: number): number[] =>
    contestants.map(({ name }) =>
      percentile(
        [results.titles, results.words]
          .flatMap((set) => set.get(name))
          .flatMap((measured) => (measured ? value(measured) : [])),
        part,
      ),
    );
  const exactly = (label: string, values: readonly number[]): Row => ({
    label,
    values,
    show: share,
    gate: { label: '1.000', holds: values[0] === 1 },
  });
  const atLeast = (label: string, values: readonly number[], least: number): Row => ({
    label,
    values,
    show: share,
    gate: { label: `≥ ${least.toFixed(2)}`, holds: (values[0] ?? 0) >= least },
  });
  const notMore = (
    label: string,
    values: readonly number[],
    show: Row['show'],
    gate: string,
    limit: number,
  ): Row => ({
    label,
    values,
    show,
    gate: { label: gate, holds: (values[0] ?? Infinity) <= limit },
  });
  const wordRanks = of('words', ({ mrr }) => mrr);
  const bytes95 = known(({ bytes }) => bytes, 0.95);
  const ms95 = known(({ ms }) => ms, 0.95);
  const starts = contestants.map(({ startBytes }) => startBytes);
  const sizes = [indexBytes.ours, indexBytes.stock];
  const times = [(seconds.ours * 1000) / seconds.pages, (seconds.stock * 1000) / seconds.pages];
  return [
    exactly(
      'substrings, quoted: recall',
      of('substrings', ({ recall }) => recall),
    ),
    exactly(
      'substrings, quoted: precision',
      of('substrings', ({ precision }) => precision),
    ),
    atLeast(
      'part of a title: MRR',
      of('titles', ({ mrr }) => mrr),
      0.98,
    ),
    atLeast(
      'part of a title: success@10',
      of('titles', ({ success }) => success),
      0.99,
    ),
    notBelow('words of one article: MRR', wordRanks),
    { label: 'words of one article: success@10', values: of('words', ({ success }) => success), show: share },
    { label: 'bytes per query, unquoted: p50', values: known(({ bytes }) => bytes, 0.5), show: kilobytes },
    notMore(
      'bytes per query, unquoted: p95',
      bytes95,
      kilobytes,
      '≤ 100 KB and ≤ stock',
      Math.min(100 * kilobyte, bytes95[1] ?? 0),
    ),
    { label: 'ms per query, unquoted: p50', values: known(({ ms }) => ms, 0.5), show: milliseconds },
    notMore('ms per query, unquoted: p95', ms95, milliseconds, '≤ stock', ms95[1] ?? 0),
    {
      label: 'bytes per query, quoted: p50',
      values: of('quotedTitles', ({ bytes }) => percentile(bytes, 0.5)),
      show: kilobytes,
    },
    {
      label: 'bytes per query, quoted: p95',
      values: of('quotedTitles', ({ bytes }) => percentile(bytes, 0.95)),
      show: kilobytes,
    },
    {
      label: 'ms per query, quoted: p95',
      values: of('quotedTitles', ({ ms }) => percentile(ms, 0.95)),
      show: milliseconds,
    },
    notMore('start, once', starts, kilobytes, '≤ stock + 20 KB', (starts[1] ?? 0) + 20 * kilobyte),
    notMore('index', sizes, kilobytes, '≤ 1.2 × stock', 1.2 * indexBytes.stock),
    { label: 'time to index all pages', values: [seconds.ours, seconds.stock], show: inSeconds },
    notMore('time to index a page', times, milliseconds, '≤ 1.2 × stock', 1.2 * (times[1] ?? 0)),
    exactly('everyday queries: recall@5', [everyday.recall]),
  ];
}

function notBelow(label: string, values: readonly number[]): Row {
  const [ours = 0, stock = 0] = values;
  return { label, values, show: share, gate: { label: '≥ stock', holds: ours >= stock } };
}
