import { basePathOf } from '../src/build/build-marker.ts';
import { serveFolder } from '../src/build/serve-folder.ts';
import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { fromInvocation } from './lib/paths.ts';
import { runBuild } from './lib/run-build.ts';

const { values } = readArguments({ command: 'npm start --', options: sharedOptions });
await runBuild(values);
const folder = fromInvocation(values.out ?? 'dist');
const server = await serveFolder(folder, readPort(values.port, 4321), basePathOf(folder));
process.stdout.write(`${server.url}\n`);
