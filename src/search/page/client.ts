import type { SearchAnswer, SearchRequest, WorkerQuestion, WorkerReply } from '../answer.ts';

/** The page's side of the search: it asks, the worker answers, and the page stays responsive meanwhile. */
export interface SearchClient {
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

/** What of a worker is used here. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Starts a worker with the first question. After a failure the next question starts a new one, because a module that
 * failed to load stays failed for as long as its worker lives
 * (https://html.spec.whatwg.org/multipage/webappapis.html#module-map).
 */
export function makeClient(
  startWorker: () => SearchWorker,
  place: Pick<WorkerQuestion, 'index' | 'locale'>,
): SearchClient {
  let worker: SearchWorker | undefined;
  let lastId = 0;
  return {
    async ask(request) {
      const asked = (worker ??= startWorker());
      const id = (lastId += 1);
      try {
        return await answerFrom(asked, { id, request, ...place });
      } catch (error) {
        asked.terminate();
        if (worker === asked) worker = undefined;
        throw error;
      }
    },
  };
}

function answerFrom(worker: SearchWorker, question: WorkerQuestion): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    const fail = (why: string): void => {
      done.abort();
      reject(new Error(why));
    };
    worker.addEventListener(
      'error',
      () => {
        fail('The search worker did not load.');
      },
      { signal },
    );
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        if (!isReply(data) || data.id !== question.id) return;
        if ('error' in data) {
          fail(data.error);
          return;
        }
        done.abort();
        resolve(data.answer);
      },
      { signal },
    );
    worker.postMessage(question);
  });
}

/** The worker is of the same build as the page: what has an id is a reply of its own. */
function isReply(data: unknown): data is WorkerReply {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number';
}
