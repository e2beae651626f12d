import { expect, it } from 'vitest';
import { orderFindings } from '../../../../src/gate/run/order-findings.ts';
import { makeFinding } from '../../../support/gate-run.ts';

const message = (en: string): { zh: string; en: string } => ({ zh: '說明', en });

/** In the order they belong in: each differs from the one before in one thing, told from the most important on. */
const inOrder = [
  makeFinding({ page: '/', state: 'b' }),
  makeFinding({ page: '/a/', state: 'a', rule: 'z' }),
  makeFinding({ page: '/a/', state: 'b', rule: 'a', engine: 'site' }),
  makeFinding({ page: '/a/', state: 'b', rule: 'b', engine: 'axe', selector: 'p' }),
  makeFinding({ page: '/a/', state: 'b', rule: 'b', engine: 'source', selector: 'a', message: message('Z') }),
  makeFinding({ page: '/a/', state: 'b', rule: 'b', engine: 'source', selector: 'b', message: message('A') }),
  makeFinding({ page: '/a/', state: 'b', rule: 'b', engine: 'source', selector: 'b', message: message('B') }),
  makeFinding({
    page: '/a/',
    state: 'b',
    rule: 'b',
    engine: 'source',
    selector: 'b',
    message: message('B'),
    source: { file: 'a.html', line: 9 },
  }),
  makeFinding({
    page: '/a/',
    state: 'b',
    rule: 'b',
    engine: 'source',
    selector: 'b',
    message: message('B'),
    source: { file: 'b.html', line: 3 },
  }),
  makeFinding({
    page: '/a/',
    state: 'b',
    rule: 'b',
    engine: 'source',
    selector: 'b',
    message: message('B'),
    source: { file: 'b.html', line: 4 },
  }),
];

it('puts findings in order of page, state, rule, engine, element, message and place', () => {
  expect(orderFindings(inOrder.toReversed())).toEqual(inOrder);
  const [first, second, third, ...others] = inOrder;
  expect(orderFindings([...others, first, third, second].filter((finding) => finding !== undefined))).toEqual(
    inOrder,
  );
});

it('reports the same thing once', () => {
  const finding = makeFinding();
  expect(orderFindings([finding, makeFinding({ page: '/faqs/' }), { ...finding }])).toEqual([
    finding,
    makeFinding({ page: '/faqs/' }),
  ]);
});

it('does not take two things for one because their parts join alike', () => {
  const two = [makeFinding({ state: 'print', rule: 'a' }), makeFinding({ state: 'prin', rule: 'ta' })];
  expect(orderFindings(two)).toHaveLength(2);
});
