import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { typedOrProject } from './lib/paths.ts';
import { serveBuilt } from './lib/serve-built.ts';

const { values, positional } = readArguments({
  command: 'npm run serve --',
  options: { port: sharedOptions.port },
  positional: 'DIR',
});
await serveBuilt(typedOrProject(positional, 'dist'), readPort(values.port, 4321));
