import { expect, it } from 'vitest';
import { codesOf } from '../../../../src/gate/codes/codes.ts';
import { manualChecks } from '../../../../src/gate/run/manual-checks.ts';

it('lists the codes that wait for a person, with what to look at and where', () => {
  const [first, second] = codesOf('115.11');
  if (!first || !second) throw new Error('The edition has codes.');
  const about = { rules: [], findings: [], note: { zh: '看圖', en: 'Look at it' }, samples: ['/', '/faqs/'] };
  expect(
    manualChecks([
      { ...about, code: first, outcome: 'passed-by-machine' },
      { ...about, code: second, outcome: 'needs-human' },
      { ...about, code: first, outcome: 'failed' },
    ]),
  ).toEqual([
    {
      code: second.code,
      wcag: second.criterion,
      level: second.level,
      name: second.name,
      look: { zh: '看圖', en: 'Look at it' },
      pages: ['/', '/faqs/'],
    },
  ]);
});
