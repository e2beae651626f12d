import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateRun } from '../run/run-gate.ts';
import { assessmentHtml } from './assessment-html.ts';
import { assessmentOds } from './assessment-ods.ts';
import { makeAssessment } from './assessment.ts';
import { conformanceReport } from './conformance.ts';
import { statementData } from './statement.ts';

/** Writes what an office needs to apply for the mark. */
export async function writePack(run: GateRun, folder: string, today: string): Promise<void> {
  const assessment = makeAssessment(run);
  mkdirSync(folder, { recursive: true });
  const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;
  writeFileSync(join(folder, 'self-assessment.html'), assessmentHtml(assessment));
  writeFileSync(join(folder, 'self-assessment.ods'), await assessmentOds(assessment, today));
  writeFileSync(join(folder, 'conformance.jsonld'), json(conformanceReport(run, today)));
  writeFileSync(join(folder, 'statement.json'), json(statementData(run, today)));
}
