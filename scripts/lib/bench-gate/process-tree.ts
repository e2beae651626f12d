import { execFileSync } from 'node:child_process';

/** Bytes of memory that this process and everything it started hold, shared pages counted once each time they are. */
export function processTreeBytes(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const kilobytesOf = (root: number): number =>
    processes
      .filter(([pid, parent]) => pid === root || parent === root)
      .reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (pid === root ? kilobytes : kilobytesOf(pid)), 0);
  return kilobytesOf(process.pid) * 1024;
}
