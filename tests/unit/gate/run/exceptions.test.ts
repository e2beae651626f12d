import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyExceptions, readExceptions } from '../../../../src/gate/run/exceptions.ts';
import { makeFinding } from '../../../support/gate-run.ts';
import { temporaryFolder } from '../../../support/project.ts';

let file = '';
let remove = (): void => undefined;

beforeEach(() => {
  const made = temporaryFolder();
  file = join(made.folder, 'gate-exceptions.yaml');
  remove = made.remove;
});
afterEach(() => {
  remove();
});

const complete = `- rule: image-without-words
  selector: main > img
  reason: the supplier mends it in March
  owner: web team
  expires: 2027-01-31
`;

function read(text: string): ReturnType<typeof readExceptions> {
  writeFileSync(file, text);
  return readExceptions(file);
}

describe('the file of exceptions', () => {
  it('may be absent or empty', () => {
    expect(readExceptions(file)).toEqual([]);
    expect(read('# none yet\n')).toEqual([]);
  });

  it.each(['rule', 'selector', 'reason', 'owner', 'expires'])('says on which line %s is missing', (field) => {
    const without = complete
      .split('\n')
      .filter((line) => !line.includes(`${field}:`))
      .join('\n')
      .replace(/^ {2}selector/, '- selector');
    expect(() => read(`${complete}${without}`)).toThrow(new RegExp(`:6: .*${field}`));
  });

  it.each([
    ['a field it does not know', `${complete}  because: none\n`],
    ['a day that is none', complete.replace('2027-01-31', 'soon')],
    ['a map where a list belongs', 'rule: image-without-words\n'],
    ['an empty reason', complete.replace('the supplier mends it in March', '""')],
    ['a list of words', '- image-without-words\n'],
    ['broken YAML', '- rule: [\n'],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(/an exception needs rule, selector, reason, owner and expires/);
  });
});

describe('an exception', () => {
  const apply = (text: string, finding = makeFinding(), isWhole = true, today = '2026-11-23') =>
    applyExceptions([finding], read(text), { file: 'gate-exceptions.yaml', today, isWhole });

  it('takes its finding out of the count, and keeps it with the reason', () => {
    const { findings, excepted } = apply(complete);
    expect(findings).toEqual([]);
    expect(excepted).toMatchObject([
      { rule: 'image-without-words', exception: { owner: 'web team', expires: '2027-01-31' } },
    ]);
  });

  it('holds on its last day, and is a barrier itself on the next', () => {
    expect(apply(complete, makeFinding(), true, '2027-01-31').findings).toEqual([]);
    const { findings } = apply(complete, makeFinding(), true, '2027-02-01');
    expect(findings).toMatchObject([
      { rule: 'expired-exception', severity: 'barrier', source: { file: 'gate-exceptions.yaml', line: 1 } },
      { rule: 'image-without-words', severity: 'barrier' },
    ]);
  });

  it('is for its own pages only', () => {
    const english = `${complete}  pages: /en/**\n`;
    expect(apply(english, makeFinding({ page: '/en/faqs/' })).findings).toEqual([]);
    expect(apply(english, makeFinding({ page: '/faqs/' })).excepted).toEqual([]);
  });

  it('may name the last steps of the element’s selector', () => {
    const { excepted } = apply(complete.replace('main > img', 'img'), makeFinding());
    expect(excepted).toHaveLength(1);
    expect(apply(complete.replace('main > img', 'mg')).excepted).toEqual([]);
  });

  it('is named when nothing needs it, but not in a run over part of the site', () => {
    const other = makeFinding({ selector: 'footer' });
    expect(apply(complete, other).findings).toMatchObject([
      { rule: 'unused-exception', severity: 'review' },
      { selector: 'footer' },
    ]);
    expect(apply(complete, other, false).findings).toEqual([other]);
  });
});
