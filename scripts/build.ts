import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { runBuild } from './lib/run-build.ts';

const { content, out, now, lang } = sharedOptions;
const { values } = readArguments({ command: 'npm run build --', options: { content, out, now, lang } });
await runBuild(values);
