import { parentPort } from 'node:worker_threads';
import { checkText } from './paragraphs.ts';
import { warnOf } from './file-text.ts';
import { readerOf } from './readers.ts';

/** What the thread is asked: one file at a time. */
export interface FileToRead {
  name: string;
  bytes: Uint8Array;
}

// A library may leave a failed promise behind after its file was answered for; that must not end the thread.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({ name, bytes }: FileToRead) => {
  void read(name, bytes).then((answer) => parentPort?.postMessage(answer));
});

async function read(name: string, bytes: Uint8Array) {
  try {
    const reader = readerOf(name);
    return reader === undefined ? warnOf(undefined) : checkText(await reader(bytes));
  } catch (thrown) {
    return warnOf(thrown);
  }
}
