import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { typedOrProject } from './lib/paths.ts';
import { runBuild } from './lib/run-build.ts';
import { serveBuilt } from './lib/serve-built.ts';

const { values } = readArguments({ command: 'npm start --', options: sharedOptions });
// Before the build: a wrong port should not cost the wait.
const port = readPort(values.port, 4321);
await runBuild(values);
await serveBuilt(typedOrProject(values.out, 'dist'), port, values.lang);
process.stderr.write(
  '只有您自己的電腦看得到這個預覽。改了內容，請按 Ctrl+C 停止，再執行一次。\n' +
    'Only this computer can open it. After a change press Ctrl+C and run it again.\n',
);
