import address from '../worker.ts?worker&url';
import { searchWorkerPolicy } from '../../shared/search-worker-policy.ts';

/** Trusted Types, which TypeScript does not describe yet. What a policy gives, a worker takes for an address. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

type Policy = ReturnType<TrustedTypes['createPolicy']>;

/** A browser gives a name once; a worker may be started again, after a part of the index did not load. */
let policy: Policy | undefined;

/**
 * Starts the worker of the search. Where a browser asks for Trusted Types it wants to know who vouches for the address
 * (https://w3c.github.io/trusted-types/dist/spec/): it was written by the build, and by nobody’s typing.
 */
export function startWorker(): Worker {
  policy ??= window.trustedTypes?.createPolicy(searchWorkerPolicy, { createScriptURL: (url) => url });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
