import type { Bilingual } from '../finding.ts';
import type { JudgedCode } from '../pack/judge-codes.ts';

/** Something that no machine has judged: what a person reviews, and where. */
export interface ManualCheck {
  code: string;
  wcag: string;
  level: 'A' | 'AA' | 'AAA';
  /** The code's official name. */
  name: string;
  look: Bilingual;
  /** Paths of pages to review. */
  pages: readonly string[];
}

/** What a person still has to judge. */
export function manualChecks(judged: readonly JudgedCode[]): ManualCheck[] {
  return judged
    .filter(({ outcome }) => outcome === 'needs-human')
    .map(({ code, note, samples }) => ({
      code: code.code,
      wcag: code.criterion,
      level: code.level,
      name: code.name,
      look: note,
      pages: samples,
    }));
}
