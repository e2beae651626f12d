import type { Progress } from '../../src/gate/run/progress.ts';

/** A progress that records its calls, in order. */
export function heardProgress(): Progress & { heard: unknown[] } {
  const heard: unknown[] = [];
  return {
    heard,
    start: (label, total) => heard.push(['start', label, total]),
    step: (found) => heard.push(['step', found]),
    end: () => heard.push(['end']),
  };
}
