/** A browser that can be started: where it is, and what its process must find in its environment. */
export interface Chromium {
  environment: Record<string, string>;
  executablePath: string;
}
