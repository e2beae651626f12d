import chromium, { inflate } from '@sparticuz/chromium';
import { fileURLToPath } from 'node:url';

/** Runs as a process of its own (see bundled-chromium.ts): all of it lands in TMPDIR. Takes 2 s for 210 MB. */
const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));

await chromium.executablePath();
// The package unpacks these only where it believes to be on Lambda.
await inflate(fileURLToPath(libraries));
