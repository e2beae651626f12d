import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/**
 * The Vitest runner, in which a mutant of a module's constants is active before the module is loaded, also where
 * `--testFiles` names the tests: without this it survives (https://github.com/stryker-mutator/stryker-js/issues/6144).
 */
export const strykerPlugins = vitestPlugins.map((plugin) => {
  createRunner.inject = /** @type {const} */ (['$injector']);
  return { ...plugin, name: 'vitest-before-load', factory: createRunner };

  /** @param {NonNullable<Parameters<(typeof plugin)['factory']>[0]>} injector */
  function createRunner(injector) {
    const runner = injector.injectFunction(plugin.factory);
    const run = runner.mutantRun.bind(runner);
    runner.mutantRun = (options) =>
      run(options.reloadEnvironment ? { ...options, mutantActivation: 'static' } : options);
    return runner;
  }
});
