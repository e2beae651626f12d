import { describe, expect, it } from 'vitest';
import { failedVisit, visitResultOf, requestFor } from '../../../../src/gate/run/visit-result.ts';
import { planVisits } from '../../../../src/gate/run/plan-visits.ts';
import { SiteAddresses } from '../../../../src/gate/run/site-addresses.ts';
import { makeFinding } from '../../../support/gate-run.ts';

const addresses = new SiteAddresses('http://127.0.0.1:4321/office/');

const [visit] = planVisits(['/faqs/'], []);
if (!visit) throw new Error('A page is looked at in a state.');

it('asks for a page where it is served, by every rule or by those that are named', () => {
  const request = {
    url: 'http://127.0.0.1:4321/office/faqs/',
    path: '/faqs/',
    state: visit.state,
    level: 'A',
  };
  expect(requestFor(visit, addresses, { level: 'A', only: [] })).toEqual(request);
  expect(requestFor(visit, addresses, { level: 'A', only: ['axe/label'] })).toEqual({
    ...request,
    only: new Set(['axe/label']),
  });
});

describe('what a browser brought home', () => {
  it('keeps its findings, and names what it fetched as files', () => {
    const findings = [makeFinding(), makeFinding({ rule: 'axe/label', engine: 'axe' })];
    expect(visitResultOf({ findings, loaded: ['/office/', '/office/%E5%9C%96.png'] }, addresses)).toEqual({
      visited: { findings, loaded: ['/', '/圖.png'] },
      isWhole: true,
    });
  });

  it('is whole without findings, and is not when anything went wrong with the run', () => {
    expect(visitResultOf({ findings: [], loaded: [] }, addresses).isWhole).toBe(true);
    const findings = [makeFinding(), makeFinding({ rule: 'page-not-judged', engine: 'run' })];
    expect(visitResultOf({ findings, loaded: [] }, addresses)).toMatchObject({
      visited: { findings },
      isWhole: false,
    });
  });
});

describe('a visit that failed', () => {
  it.each([
    [new Error('Target closed\n    at somewhere'), 'Target closed'],
    ['no reason', 'no reason'],
  ])('is a barrier on the page, with the reason in a line: %s', (error, reason) => {
    const { visited, isWhole } = failedVisit(visit, error);
    expect(isWhole).toBe(false);
    expect(visited.loaded).toEqual([]);
    expect(visited.findings).toMatchObject([
      {
        rule: 'page-not-judged',
        severity: 'barrier',
        page: '/faqs/',
        state: 'desktop-light',
        selector: '',
        html: '',
      },
    ]);
    expect(visited.findings[0]?.message.en).toContain(`(${reason})`);
  });
});
