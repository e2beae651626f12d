import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the log with one plain line, `12 passed, 0 failed`, for programs that read the log. Vitest's own summary
 * counts files and tests on two lines, in colour, and shows a hook that threw in neither.
 */
export default class CountReporter implements Reporter {
  /** Stands when the run never ends: something broke before a test could. */
  #count: Count = { passed: 0, failed: 1, skipped: 0 };

  /** Not at the end of the run: Vitest prints the error of a global setup after that. */
  onInit(): void {
    process.once('exit', () => {
      console.log(formatCount(this.#count));
    });
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    this.#count = count(modules, unhandled.length, reason);
  }
}

/** A file that does not load, a hook that throws and an error outside any test are failures like a failed test. */
function count(modules: readonly TestModule[], unhandled: number, reason: TestRunEndReason): Count {
  const tests = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const broken = suites.filter((suite) => suite.errors().length > 0).length;
  const failed = tests.filter((state) => state === 'failed').length + broken + unhandled;
  return {
    passed: tests.filter((state) => state === 'passed').length,
    // A run may fail with nothing to count, as when no test is found: that must not read as "0 failed".
    failed: reason === 'passed' ? failed : Math.max(failed, 1),
    skipped: tests.filter((state) => state === 'skipped').length,
  };
}

function formatCount({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

interface Count {
  failed: number;
  passed: number;
  skipped: number;
}
