import { previewPages } from '../src/build/preview-pages.ts';
import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { exitOnSignal } from './lib/exit-on-signal.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { printInspection, reportLanguage } from './lib/report.ts';

const { content, port, lang } = sharedOptions;
const { values } = readArguments({ command: 'npm run dev --', options: { content, port, lang } });
const language = reportLanguage(values.lang);
const { inspection, running } = await orExitWithMessage(language, () =>
  previewPages({
    content: typedOrProject(values.content, 'content'),
    host: '127.0.0.1',
    port: readPort(values.port, 4321),
    language,
  }),
);
printInspection(inspection, language, process.stderr);
// Without its registries there is no site to show.
if (!running) process.exit(1);
process.stdout.write(`${running.address}\n`);
exitOnSignal(running.stop);
