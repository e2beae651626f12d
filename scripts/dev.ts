import { dev } from 'astro';
import { contentSetting } from '../src/site/settings.ts';
import { readArguments, readPort } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { fromInvocation, projectRoot } from './lib/paths.ts';

const { content, port } = sharedOptions;
const { values } = readArguments({ command: 'npm run dev --', options: { content, port } });
process.env[contentSetting] = fromInvocation(values.content ?? 'content');
await dev({ root: projectRoot, server: { host: '127.0.0.1', port: readPort(values.port, 4321) } });
