import { z } from 'zod';
import { platformOf } from './platform-of.ts';

const lockedPackage = z.looseObject({
  dev: z.boolean().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  resolved: z.string().optional(),
  version: z.string().optional(),
});

/** The part of package-lock.json that completing it reads; everything else passes through untouched. */
const lockShape = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), lockedPackage),
});

/** A guard, not a parse: zod would give the fields back in another order, and the whole file would change. */
export function isLock(value: unknown): value is Lock {
  return lockShape.safeParse(value).success;
}

/**
 * Adds the optional packages of other platforms that `npm install` left out.
 *
 * npm leaves a package out of the lock when the registry it asked had no such version. `npm ci` then refuses the
 * lock ("Missing: … from lock file"), and a lock without them would leave people on macOS or Windows without a
 * Node or a Pagefind. The shape: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function completeLock(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const [parentPath, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const nearest = findNearest(packages, parentPath, name);
      if (nearest && (nearest.version === version || !isExact(version))) continue;
      // Another version in the way: ours goes below its parent, where npm would put it. Not a rare case:
      // without it macOS and Windows would run Astro's compiler 0.5.1 with prettier's binding 0.4.1.
      const path = pathWithin(nearest ? parentPath : '', name);
      packages[path] = makePackage(name, version, isWantedByDevOnly(lock.packages, name, version));
    }
  }
  return { ...lock, packages: sortByPath(packages) };
}

/** A lock in which every package has its hash, and the packages that were left out because nobody knows theirs. */
export interface SecuredLock {
  lock: Lock;
  /** As `name@version`. */
  leftOut: string[];
}

/**
 * Gives each package of a lock its hash, without which `npm ci` installs whatever it is sent. A package without one in
 * the registry is left out. Addresses are not kept: each machine asks the registry it is set up with, and the hash holds
 * it to what was published.
 */
export async function secureLock(
  lock: Lock,
  integrityOf: (name: string, version: string) => Promise<string | undefined>,
): Promise<SecuredLock> {
  const packages: LockedPackages = {};
  const leftOut: { name: string; version: string }[] = [];
  for (const [path, { resolved, ...locked }] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version } = locked;
    const isPackage = path !== '' && locked.link !== true && version !== undefined;
    const integrity = locked.integrity ?? (isPackage ? await integrityOf(name, version) : undefined);
    if (isPackage && integrity === undefined) leftOut.push({ name, version });
    else
      packages[path] = {
        ...locked,
        ...(resolved !== undefined && !isPackage && { resolved }),
        ...(integrity !== undefined && { integrity }),
      };
  }
  const root = packages[''];
  if (root?.optionalDependencies) {
    const kept = Object.entries(root.optionalDependencies).filter(
      ([name, version]) => !leftOut.some((left) => left.name === name && left.version === version),
    );
    packages[''] = { ...root, optionalDependencies: Object.fromEntries(kept) };
  }
  return { lock: { ...lock, packages }, leftOut: leftOut.map(({ name, version }) => `${name}@${version}`) };
}

/** Packages of a lock that nothing holds to what was published: without a hash, or from an address of their own. */
export function unsecuredPackages(lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .filter(([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined)
    .map(([path]) => path);
}

/** Node looks for a package below its parent, then in every folder above: the same walk over the lock's paths. */
function findNearest(packages: LockedPackages, parentPath: string, name: string): LockedPackage | undefined {
  const found = packages[pathWithin(parentPath, name)];
  if (found || parentPath === '') return found;
  const above = parentPath.slice(0, Math.max(0, parentPath.lastIndexOf('/node_modules/')));
  return findNearest(packages, above, name);
}

function pathWithin(folder: string, name: string): string {
  return folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}

function isWantedByDevOnly(packages: LockedPackages, name: string, version: string): boolean {
  return Object.values(packages)
    .filter((parent) => parent.optionalDependencies?.[name] === version)
    .every((parent) => parent.dev === true);
}

function makePackage(name: string, version: string, isDev: boolean): LockedPackage {
  const { cpu, libc, os } = platformOf(name);
  if (!isExact(version)) {
    throw new Error(`${name} is asked for as "${version}": only an exact version can be added to the lock.`);
  }
  if (!cpu && !os) {
    throw new Error(`"${name}" names no platform. Add its words to scripts/lib/platform-of.ts.`);
  }
  return {
    version,
    ...(cpu && { cpu }),
    ...(isDev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version);
}

/** npm's own order of paths, so that its next install changes only what it must. */
function sortByPath(packages: LockedPackages): LockedPackages {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

export type Lock = z.infer<typeof lockShape>;
type LockedPackages = Lock['packages'];
type LockedPackage = z.infer<typeof lockedPackage>;
