import { existsSync } from 'node:fs';
import { basePathOf } from '../src/build/build-marker.ts';
import { serveFolder } from '../src/build/serve-folder.ts';
import { misuse, readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { fromInvocation } from './lib/paths.ts';

const { values, positional = 'dist' } = readArguments({
  command: 'npm run serve --',
  options: { port: sharedOptions.port },
  positional: 'DIR',
});
const folder = fromInvocation(positional);
if (!existsSync(folder)) {
  process.stderr.write(
    `${folder}: 沒有這個資料夾，請先執行 npm run build。 There is no such folder; run npm run build first.\n`,
  );
  process.exit(misuse);
}
const server = await serveFolder(folder, readPort(values.port, 4321), basePathOf(folder));
process.stdout.write(`${server.url}\n`);
