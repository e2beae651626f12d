import { unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { UnjudgedError } from './unjudged.ts';

/** The names of the parts of an archive. Nothing is unpacked. */
export function partNames(archive: Uint8Array): string[] {
  const names: string[] = [];
  readParts(archive, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * The wanted parts of an archive, by name. The sizes that it declares are summed up before anything is unpacked, and no
 * more of a part is unpacked than its declared size.
 */
export function readParts(archive: Uint8Array, wants: (name: string) => boolean): Map<string, Uint8Array> {
  const seen = new Set<string>();
  let unpacked = 0;
  try {
    return new Map(
      Object.entries(
        unzipSync(archive, {
          filter({ name, originalSize }) {
            // Office compares names without regard to case.
            const key = name.toLowerCase();
            if (seen.has(key)) throw new UnjudgedError('repeated');
            seen.add(key);
            const isWanted = wants(name);
            if (isWanted) unpacked += originalSize;
            if (seen.size > limits.parts || unpacked > limits.unpacked) throw new UnjudgedError('large');
            return isWanted;
          },
        }),
      ),
    );
  } catch (thrown) {
    throw thrown instanceof UnjudgedError ? thrown : new UnjudgedError('damaged');
  }
}
