import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePack } from '../pack/write-pack.ts';
import type { GateOptions } from '../run/options.ts';
import type { GateRun } from '../run/run-gate.ts';
import { htmlReport, groupsOf } from './html.ts';
import { junitReport } from './junit.ts';
import { markdownSummary } from './markdown.ts';
import { sarifReport } from './sarif.ts';
import { takePictures } from './screenshots.ts';

/** The files to write, by what stands in them; `pack` is a folder. */
export type Outputs = Partial<
  Record<'html' | 'json' | 'junit' | 'pack' | 'sarif' | 'summary', string | undefined>
>;

/** Writes the reports that were asked for. */
export async function writeReports(
  run: GateRun,
  { folder, today }: Pick<GateOptions, 'folder' | 'today'>,
  out: Outputs,
): Promise<void> {
  const { report } = run;
  write(out.json, () => `${JSON.stringify(report, null, 2)}\n`);
  write(out.sarif, () => `${JSON.stringify(sarifReport(report), null, 2)}\n`);
  write(out.junit, () => junitReport(report));
  if (out.summary !== undefined) {
    mkdirSync(dirname(out.summary), { recursive: true });
    appendFileSync(out.summary, markdownSummary(run));
  }
  if (out.html !== undefined) {
    const groups = groupsOf(run);
    const barriers = groups.filter(({ severity }) => severity === 'barrier');
    const pictures = await takePictures(folder, barriers);
    write(out.html, () => htmlReport(run, groups, pictures));
  }
  if (out.pack !== undefined) await writePack(run, out.pack, today);
}

function write(file: string | undefined, body: () => string): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body());
}
