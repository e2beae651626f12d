/**
 * Mutation testing: changes one thing of the code at a time and asks whether a test fails. CONTRIBUTING.md says how
 * to ask for one file, and how long it takes.
 */
export default {
  mutate: [
    'src/check/**/*.ts',
    'src/gate/{run,source}/**/*.ts',
    'src/metadata/**/*.ts',
    'src/model/{dates,load,tariffs}/**/*.ts',
    'src/model/dates.ts',
    'src/search/{evaluate,query}/**/*.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/config/stryker-runner.mjs'],
  testRunner: 'vitest-before-load',
  vitest: { configFile: 'scripts/config/vitest.mutation.config.ts' },
  // The runs of one machine slow each other past their time limits, and a mutant that is too slow counts as killed.
  concurrency: 1,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.cache', 'reports'],
  thresholds: { high: 95, low: 85, break: 85 },
};
