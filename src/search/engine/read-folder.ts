import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A `fetch` that reads a folder, for the terminal and the tests: the same search without a server. */
export const readFolder: typeof fetch = async (input) => {
  const address = new URL(input instanceof Request ? input.url : input);
  address.search = '';
  try {
    return new Response(await readFile(fileURLToPath(address)));
  } catch {
    return new Response(null, { status: 404 });
  }
};
