import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesOf } from '../../../../src/gate/codes/codes.ts';
import type { Finding } from '../../../../src/gate/finding.ts';
import { Applicability } from '../../../../src/gate/pack/applies.ts';
import { judgeCodes } from '../../../../src/gate/pack/judge-codes.ts';
import { writePack } from '../../../../src/gate/pack/write-pack.ts';
import { readSourceSite } from '../../../../src/gate/source/read-site.ts';
import { makeFinding, makeRun } from '../../../support/gate-run.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

const facts = {
  engine: 'source',
  severity: 'barrier',
  wcag: [],
  message: { zh: '', en: '' },
  help: '',
} as const;

/** What is said of each code about a site of one page. */
function outcomesOf(body: string, findings: readonly Finding[] = [], script = ''): Map<string, string> {
  makeFolder(folder, { 'index.html': `<!doctype html><html lang="en"><body>${body}`, 'a.js': script });
  const judged = judgeCodes({
    edition: '115.11',
    level: 'AA',
    findings,
    rules: [{ ...facts, id: 'image-without-words', codes: ['HM1110100C', 'GN1110100E'] }],
    applicability: new Applicability(
      readSourceSite(folder, () => true),
      ['/'],
    ),
  });
  return new Map(judged.map(({ code, outcome }) => [code.code, outcome]));
}

describe('a code', () => {
  it('passes by machine only where a rule looked for it and found nothing', () => {
    const outcomes = outcomesOf('<img src="a.png" alt="A">');
    expect(outcomes.get('HM1110100C')).toBe('passed-by-machine');
    // No rule of this run looks for it.
    expect(outcomes.get('HM1240200C')).toBe('needs-human');
  });

  it('that a person grades is never passed by a machine', () => {
    const outcomes = outcomesOf('<img src="a.png" alt="A">');
    const passed = [...outcomes].filter(
      ([code, outcome]) => code.endsWith('E') && outcome === 'passed-by-machine',
    );
    expect(passed).toEqual([]);
  });

  it('fails with a barrier, and needs a person where a rule has doubts', () => {
    expect(outcomesOf('<img src="a.png">', [makeFinding()]).get('HM1110100C')).toBe('failed');
    const doubt = makeFinding({ severity: 'review' });
    expect(outcomesOf('<img src="a.png">', [doubt]).get('HM1110100C')).toBe('needs-human');
  });

  it('does not apply where nothing it is about stands in markup or scripts', () => {
    const captions = codesOf('115.11').find(({ criterion }) => criterion === '1.2.2')?.code ?? '';
    expect(outcomesOf('<p>words</p>').get(captions)).toBe('not-applicable');
    expect(outcomesOf('<video src="a.mp4"></video>').get(captions)).toBe('needs-human');
    const script = 'document.body.append(document.createElement("video"))';
    expect(outcomesOf('<script src="a.js"></script>', [], script).get(captions)).toBe('needs-human');
  });
});

describe('the pack', () => {
  it('says first what is known of the standard, and names outcomes, rules and pages of each code', async () => {
    await writePack(makeRun([]), folder, '2026-11-23');
    const $ = load(readFileSync(join(folder, 'self-assessment.html'), 'utf8'));
    expect($('h1 + p').text()).toMatch(
      /\d+ codes of edition 115\.11 are known here, \d+ of them not confirmed/,
    );
    expect($('tr').eq(1).text()).toContain('Needs a person');
    expect($('td a').attr('href')).toBe('https://office.example/');
    const ods = unzipSync(readFileSync(join(folder, 'self-assessment.ods')));
    const content = strFromU8(ods['content.xml'] ?? new Uint8Array());
    expect(content.indexOf('codes of edition')).toBeLessThan(content.indexOf('檢測碼 Code'));
    expect(content).toContain('HM1110100C');
  });

  it('claims nothing that no one checked', async () => {
    await writePack(makeRun([]), folder, '2026-11-23');
    const report: unknown = JSON.parse(readFileSync(join(folder, 'conformance.jsonld'), 'utf8'));
    expect(report).toMatchObject({
      'dct:date': '2026-11-23',
      '@graph': [{ 'earl:result': { 'earl:outcome': { '@id': 'earl:untested' } } }],
    });
  });

  it('lists what fails for the statement, what an exception covers with its reason', async () => {
    const exception = { reason: 'mended in March', owner: 'web team', expires: '2027-03-31' };
    const run = makeRun([makeFinding()]);
    const excepted = [{ ...makeFinding({ page: '/faqs/', html: '<img>' }), exception }];
    await writePack({ ...run, report: { ...run.report, excepted } }, folder, '2026-11-23');
    const statement: unknown = JSON.parse(readFileSync(join(folder, 'statement.json'), 'utf8'));
    expect(statement).toMatchObject({
      codes: { needsHuman: 1, passedByMachine: 0 },
      failures: [{ pages: ['/'] }, { pages: ['/faqs/'], exception }],
    });
  });
});
