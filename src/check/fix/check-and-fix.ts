import type { Inspection } from '../inspect.ts';
import { fixContent, type Fix } from './fix-content.ts';
import { append } from '../../shared/append.ts';

/** Changes that touch the same words are made one after the other; more rounds than this would go in a circle. */
const rounds = 5;

/** Checks, makes the safe changes, and checks again, until there is none left to make. */
export async function checkAndFix(
  folder: string,
  check: () => Promise<Inspection>,
): Promise<{ inspection: Inspection; fixes: Fix[] }> {
  const fixes: Fix[] = [];
  let inspection = await check();
  for (let round = 0; round < rounds; round += 1) {
    const made = fixContent(folder, inspection.diagnostics);
    if (made.length === 0) break;
    append(fixes, made);
    inspection = await check();
  }
  return { inspection, fixes };
}
