/** Reads the files of one index, and counts what that costs. */
export interface IndexFiles {
  /** A file of ours, unpacked and parsed. */
  read(path: string): Promise<unknown>;
  /** Compressed bytes that were fetched until now, Pagefind's own files among them. */
  bytes: () => number;
  /** Fetches that failed until now. */
  failures: () => number;
}

type Fetch = typeof fetch;

/** The indexes that are open, by the address of their folder. */
const open = new Map<string, Fetch>();

/**
 * Opens a folder of files. Pagefind's script fetches by the global `fetch` and keeps a failed chunk to itself, as if it
 * held nothing. So the global one looks at addresses in the folder first: they are counted, and failures are noticed.
 */
export function openFiles(folder: string, underlying: Fetch = fetch): IndexFiles {
  let bytes = 0;
  let failures = 0;
  const counting: Fetch = async (input, options) => {
    try {
      const response = await underlying(input, options);
      if (!response.ok) throw new Error(`${addressOf(input)}: ${response.status}`);
      const content = await response.arrayBuffer();
      bytes += content.byteLength;
      return new Response(content);
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  if (open.size === 0) takeOverFetch();
  open.set(folder, counting);
  return {
    async read(path) {
      const response = await counting(folder + path);
      const unpacked = response.body?.pipeThrough(new DecompressionStream('gzip'));
      const content: unknown = await new Response(unpacked).json();
      return content;
    },
    bytes: () => bytes,
    failures: () => failures,
  };
}

function takeOverFetch(): void {
  const usual = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const address = addressOf(input);
    const own = [...open].find(([folder]) => address.startsWith(folder));
    return own ? own[1](input, options) : usual(input, options);
  };
}

function addressOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}
