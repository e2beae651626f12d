/** The fields npm compares with the machine before it installs an optional package. */
export interface Platform {
  cpu?: string[];
  libc?: string[];
  os?: string[];
}

const systems: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};

const processors: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const libraries: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** Reads `@unrs/resolver-binding-linux-arm-gnueabihf` as linux, arm, glibc: the words are Node's own names. */
export function platformOf(packageName: string): Platform {
  const words = packageName.split(/[^a-z0-9]+/);
  return {
    ...field('cpu', firstIn(processors, words)),
    ...field('libc', firstIn(libraries, words)),
    ...field('os', firstIn(systems, words)),
  };
}

function firstIn(table: Record<string, string>, words: string[]): string | undefined {
  return words.map((word) => table[word]).find((value) => value !== undefined);
}

function field(name: keyof Platform, value: string | undefined): Platform {
  return value === undefined ? {} : { [name]: [value] };
}
