import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printProgress, type Progress, type ProgressStream } from '../../../../src/gate/run/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (seconds: number): void => {
  vi.advanceTimersByTime(seconds * 1000);
};

/** A stream, with what was said on it since it was last asked: `‹` is a return to the start of the line, `⌫` clears its rest. */
function listen(isTTY: boolean): { progress: Progress; said: () => string } {
  const said: string[] = [];
  const stream: ProgressStream = {
    isTTY,
    write: (text) => said.push(text) > 0,
    cursorTo: (column) => said.push(column === 0 ? '‹' : '?') > 0,
    clearLine: () => said.push('⌫') > 0,
  };
  return { progress: printProgress(stream), said: () => said.splice(0).join('') };
}

const bar = (done: number): string => '█'.repeat(done) + '░'.repeat(20 - done);

describe('in a log', () => {
  it('begins with a line, ends with one, and says another only after 15 seconds', () => {
    const { progress, said } = listen(false);
    progress.start('pages', 8);
    expect(said()).toBe(`${bar(0)} pages 0/8, 0 found\n`);
    wait(15);
    progress.step(1);
    expect(said()).toBe('');
    wait(0.001);
    progress.step(4);
    expect(said()).toBe(`${bar(5)} pages 2/8, 45 s left, 4 found\n`);
    wait(14);
    progress.step(5);
    expect(said()).toBe('');
    progress.end();
    expect(said()).toBe(`${bar(8)} pages 3/8, 48 s left, 5 found\n`);
  });

  it('counts each part of a run from nothing, and goes on counting what was found', () => {
    const { progress, said } = listen(false);
    progress.start('files', 2);
    wait(10);
    progress.step(3);
    said();
    progress.start('pages', 4);
    expect(said()).toBe(`${bar(0)} pages 0/4, 3 found\n`);
    wait(5);
    progress.step(3);
    progress.end();
    expect(said()).toBe(`${bar(5)} pages 1/4, 15 s left, 3 found\n`);
  });

  it('is full where there is nothing to do', () => {
    const { progress, said } = listen(false);
    progress.start('files', 0);
    expect(said()).toBe(`${bar(20)} files 0/0, 0 found\n`);
  });
});

describe('on a terminal', () => {
  it('is one line, written over ten times a second at most, and left behind at the end', () => {
    const { progress, said } = listen(true);
    progress.start('pages', 3);
    expect(said()).toBe(`‹${bar(0)} pages 0/3, 0 found⌫`);
    wait(0.1);
    progress.step(1);
    expect(said()).toBe('');
    wait(0.1);
    progress.step(2);
    expect(said()).toBe(`‹${bar(13)} pages 2/3, 0 s left, 2 found⌫`);
    progress.end();
    expect(said()).toBe(`‹${bar(13)} pages 2/3, 0 s left, 2 found⌫\n`);
  });
});

it.each([
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [60, '1 min 0 s'],
  [150, '2 min 30 s'],
])('says that %s seconds are left as %s', (seconds, written) => {
  const { progress, said } = listen(false);
  progress.start('pages', 2);
  said();
  wait(seconds);
  progress.step(0);
  progress.end();
  expect(said().split('\n').at(-2)).toBe(`${bar(10)} pages 1/2, ${written} left, 0 found`);
});
