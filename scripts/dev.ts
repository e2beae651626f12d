import { dev } from 'astro';
import { astroSettings } from '../src/build/astro-build.ts';
import { inspect } from '../src/check/inspect.ts';
import { contentSetting, developmentSetting } from '../src/site/settings.ts';
import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { endWhenTold } from './lib/end-when-told.ts';
import { orEndWithSentence } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { printInspection, reportLanguage } from './lib/report.ts';

const { content, port } = sharedOptions;
const { values } = readArguments({ command: 'npm run dev --', options: { content, port } });
const readFrom = typedOrProject(values.content, 'content');
const server = { host: '127.0.0.1', port: readPort(values.port, 4321) };
const inspection = await inspect(readFrom);
const { site } = inspection;
// Without its registries there is no site to show.
if (!site) {
  printInspection(inspection, reportLanguage(undefined), process.stderr);
  process.exit(1);
}
process.env[developmentSetting] = 'yes';
process.env[contentSetting] = readFrom;
const running = await orEndWithSentence(() => dev({ ...astroSettings(site), server }));
endWhenTold(() => running.stop());
