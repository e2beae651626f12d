import { describe, expect, it } from 'vitest';
import type { SearchAnswer, WorkerReply } from '../../../src/search/answer.ts';
import { readAddress } from '../../../src/search/page/address.ts';
import { makeClient, type SearchWorker } from '../../../src/search/page/client.ts';
import { mapFilters } from '../../../src/search/filters.ts';

const request = readAddress('?q=x');
const place = { index: '/search-index/en/', locale: 'en' };

/** A worker that keeps the questions and answers when a test says so. */
class FakeWorker extends EventTarget implements SearchWorker {
  readonly questions: unknown[] = [];
  isRunning = true;

  postMessage(question: unknown): void {
    this.questions.push(question);
  }

  terminate(): void {
    this.isRunning = false;
  }

  reply(reply: WorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

function answerOf(query: string): SearchAnswer {
  return {
    query,
    locale: 'en',
    understood: query,
    hints: [],
    total: 0,
    page: 1,
    pages: 1,
    results: [],
    facets: mapFilters(() => []),
    suggestions: [],
    ms: 0,
    bytes: 0,
  };
}

/** A client, and the workers it started. */
function start() {
  const workers: FakeWorker[] = [];
  const client = makeClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, place);
  return { client, workers };
}

describe('the page’s side of the worker', () => {
  it('starts no worker before there is a question, and one for all of them', async () => {
    const { client, workers } = start();
    expect(workers).toHaveLength(0);
    const first = client.ask(request);
    const second = client.ask(request);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.questions).toEqual([
      { id: 1, request, ...place },
      { id: 2, request, ...place },
    ]);
    workers[0]?.reply({ id: 2, answer: answerOf('second') });
    workers[0]?.reply({ id: 1, answer: answerOf('first') });
    expect((await first).query).toBe('first');
    expect((await second).query).toBe('second');
  });

  it('fails when the worker says so, and asks a new one the next time', async () => {
    const { client, workers } = start();
    const failing = client.ask(request);
    workers[0]?.reply({ id: 1, error: 'A chunk is missing.' });
    await expect(failing).rejects.toThrow('A chunk is missing.');
    expect(workers[0]?.isRunning).toBe(false);
    const retried = client.ask(request);
    expect(workers).toHaveLength(2);
    workers[1]?.reply({ id: 2, answer: answerOf('retried') });
    expect((await retried).query).toBe('retried');
  });

  it('fails when the worker does not even load', async () => {
    const { client, workers } = start();
    const failing = client.ask(request);
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(failing).rejects.toThrow();
  });
});
