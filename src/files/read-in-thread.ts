import { Worker } from 'node:worker_threads';
import { warn, type FileText, type FileWarning } from './file-text.ts';
import { limits } from './limits.ts';

type Answer = FileText | FileWarning;

/** Milliseconds and megabytes that one file may take. */
interface Allowance {
  time: number;
  memory: number;
}

let thread: Worker | undefined;
/** Takes what the thread has to say about the file at hand; `isLost` where the thread is of no more use. */
let settle: ((answer: Answer, isLost: boolean) => void) | undefined;
/** Settles when the file before has been read: the thread does one after the other. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread that is ended when it takes too long or too much: a library that is lost in a hostile file
 * can be stopped in no other way. The thread serves file after file, since starting it costs more than most files.
 */
export function readInThread(name: string, bytes: Uint8Array, allowed: Allowance = limits): Promise<Answer> {
  const answer = before.then(() => read(name, bytes, allowed));
  before = answer;
  return answer;
}

function read(name: string, bytes: Uint8Array, { time, memory }: Allowance): Promise<Answer> {
  const worker = (thread ??= startThread());
  worker.ref();
  const atStart = process.memoryUsage.rss();
  return new Promise((resolve) => {
    settle = (answer, isLost) => {
      settle = undefined;
      clearTimeout(clock);
      clearInterval(scale);
      worker.unref();
      if (!isLost) {
        resolve(answer);
        return;
      }
      thread = undefined;
      void worker.terminate().then(() => {
        resolve(answer);
      });
    };
    const clock = setTimeout(() => settle?.(warn('slow'), true), time);
    // Buffers stand outside of the heap that a thread can be limited to.
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() - atStart > memory * 1024 * 1024) settle?.(warn('large'), true);
    }, 50);
    worker.postMessage({ name, bytes });
  });
}

function startThread(): Worker {
  const worker = new Worker(new URL('reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    // What a library prints about a broken file says nothing that the warning does not.
    stdout: true,
    stderr: true,
  });
  worker.on('message', (answer: unknown) => settle?.(isAnswer(answer) ? answer : warn('damaged'), false));
  worker.on('error', (error: unknown) => {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (thread === worker) lose(warn(isFull ? 'large' : 'damaged'));
  });
  worker.on('exit', () => {
    if (thread === worker) lose(warn('damaged'));
  });
  return worker;
}

/** The thread has ended by itself, with a file in hand or between two. */
function lose(answer: Answer): void {
  settle?.(answer, true);
  thread = undefined;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('text' in value || 'warning' in value);
}
