import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { found, makeContent } from '../../support/make-content.ts';

it('finds nothing wrong with a good content folder', async () => {
  expect(await found()).toEqual([]);
});

it('reads every item of it, in the order of the site', async () => {
  const { site, items } = await inspect(makeContent());
  expect(items).toBe(4);
  expect(site?.items.map(({ id }) => id)).toEqual([
    'disclosures/plan',
    'processes/transfer',
    'faqs/power-out',
    'pages/contact',
  ]);
});
