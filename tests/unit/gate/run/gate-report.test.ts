import { expect, it } from 'vitest';
import { barriersOf } from '../../../../src/gate/run/gate-report.ts';
import { makeFinding } from '../../../support/gate-run.ts';

it('fails a site for its barriers, not for what is to be reviewed', () => {
  const barrier = makeFinding({ severity: 'barrier' });
  expect(barriersOf({ findings: [makeFinding({ severity: 'review' }), barrier] })).toEqual([barrier]);
  expect(barriersOf({ findings: [] })).toEqual([]);
});
