import { expect, it } from 'vitest';
import { groupFindings } from '../../../../src/gate/report/group-findings.ts';
import { makeFinding } from '../../../support/gate-run.ts';

it('groups what several rules and states say of one element, in the words of our own rule', () => {
  const groups = groupFindings([
    makeFinding({ rule: 'axe/image-alt', engine: 'axe', state: 'desktop-light', codes: [] }),
    makeFinding({ rule: 'axe/image-alt', engine: 'axe', state: 'phone-dark', codes: [] }),
    makeFinding({ message: { zh: '寫上替代文字。', en: 'Write an alternative text.' } }),
  ]);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    rules: ['axe/image-alt', 'image-without-words'],
    codes: ['HM1110100C'],
    message: { en: 'Write an alternative text.' },
    places: [{ page: '/', states: ['desktop-light', 'phone-dark', 'source'] }],
  });
});

it('keeps different criteria of one element apart', () => {
  expect(groupFindings([makeFinding(), makeFinding({ rule: 'small-target', wcag: ['2.5.8'] })])).toHaveLength(
    2,
  );
});

it('groups what repeats on many pages, and barriers before the rest', () => {
  const groups = groupFindings([
    makeFinding({ severity: 'review', rule: 'plain', wcag: [], html: '<p>' }),
    makeFinding({ page: '/a/' }),
    makeFinding({ page: '/b/' }),
  ]);
  expect(groups.map(({ severity, places }) => [severity, places.length])).toEqual([
    ['barrier', 2],
    ['review', 1],
  ]);
});
