import { writeSync } from 'node:fs';

/**
 * A reporter for pa11y-ci, which loads it by its path: what happens to each page as a line of JSON, at once. Its own
 * reporters write when all pages are done, and where one page hangs they never do.
 * https://github.com/pa11y/pa11y-ci#write-a-custom-reporter
 */

export function begin(url: string): void {
  tell({ event: 'begin', url });
}

export function results({ issues }: { issues: readonly unknown[] }): void {
  tell({ event: 'end', issues });
}

export function error({ message }: Error): void {
  tell({ event: 'end', issues: [{ message }] });
}

/** Not through `process.stdout`: pa11y-ci ends its process without waiting for what is left to be written. */
function tell(event: object): void {
  writeSync(1, `${JSON.stringify(event)}\n`);
}
