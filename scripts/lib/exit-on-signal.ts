/** How often a server looks whether npm is still there. */
const milliseconds = 500;

/**
 * Closes a server and exits on a signal, or when the npm that started it is gone: npm stops a shell and not always what
 * the shell started, and a server left behind keeps its port.
 */
export function exitOnSignal(close: () => Promise<void>): void {
  const end = (): void => {
    void close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end);
  // Started by hand, a server may outlive the shell it was started from.
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, milliseconds);
  watch.unref();
}
