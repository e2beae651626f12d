import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Licences (https://spdx.org/licenses/) under which a package may be used and passed on with what is made here. */
const allowed: ReadonlySet<string> = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Zlib',
  ],
  ...['MPL-2.0', 'Python-2.0', 'PSF-2.0', 'WTFPL', 'CC0-1.0', 'CC-BY-4.0'],
  // Of tools that check and of a library that is loaded as it is; none of either is part of a page.
  ...['LGPL-3.0-only', 'LGPL-3.0-or-later'],
]);

/** Packages whose package.json names no licence as SPDX does, with where they say that it is MIT. */
const statedElsewhere: Readonly<Record<string, string>> = {
  fuzzy: 'https://github.com/mattyork/fuzzy/blob/master/LICENSE-MIT',
  semaphore: 'https://github.com/abrkn/semaphore.js',
  'sort-asc': 'https://github.com/jonschlinkert/sort-asc/blob/master/LICENSE-MIT',
  'sort-desc': 'https://github.com/jonschlinkert/sort-desc/blob/master/LICENSE-MIT',
  'sort-object': 'https://github.com/helpers/sort-object/blob/master/LICENSE-MIT',
  trim: 'https://github.com/component/trim',
};

const lock = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));

describe('the licences of what the project is made with', () => {
  it('are all among those that may be used', () => {
    const others = Object.entries(lock.packages).filter(([path, { license }]) =>
      license === undefined
        ? !Object.hasOwn(statedElsewhere, path.slice('node_modules/'.length))
        : !mayBeUsed(license),
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-2.0)', true],
    ['MIT AND GPL-2.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (licence, expected) => {
    expect(mayBeUsed(licence)).toBe(expected);
  });
});

/** An expression of SPDX without brackets inside brackets: of several by OR one is enough. */
function mayBeUsed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((part) => part.split(' AND ').every((licence) => allowed.has(licence)));
}
