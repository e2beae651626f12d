/// <reference lib="webworker" />
import type { WorkerQuestion, WorkerReply } from './answer.ts';
import { openSearch, type Search } from './search.ts';

/**
 * The search off the main thread: a module worker, because a worker has no document, and Pagefind's script takes its
 * language from the document: on a Chinese page it would cut the query by the browser's own dictionary.
 */
const opened = new Map<string, Promise<Search>>();

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  void answer(data).then((reply) => {
    self.postMessage(reply);
  });
});

async function answer({ id, index, request }: WorkerQuestion): Promise<WorkerReply> {
  try {
    const search = await open(index);
    return { id, answer: await search.search(request) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Opens an index once; one that could not be opened is tried again with the next question. */
function open(index: string): Promise<Search> {
  const known = opened.get(index);
  if (known) return known;
  const opening = openSearch({ folder: new URL(index, self.location.origin).href });
  opened.set(index, opening);
  opening.catch(() => opened.delete(index));
  return opening;
}
