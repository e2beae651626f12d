import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyExceptions, readExceptions } from '../../../../src/gate/run/exceptions.ts';
import { GateError } from '../../../../src/gate/run/gate-error.ts';
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

  /** What is said of a file that is refused, in both languages; its path is `FILE`. */
  function refusal(text: string): { zh: string; en: string } {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      const { zh, en } = error.sentence;
      return { zh: zh.replace(file, 'FILE'), en: en.replace(file, 'FILE') };
    }
    throw new Error('The file is not refused.');
  }

  it.each(['rule', 'selector', 'reason', 'owner', 'expires'])('says on which line %s is missing', (field) => {
    const without = complete
      .split('\n')
      .filter((line) => !line.includes(`${field}:`))
      .join('\n')
      .replace(/^ {2}selector/, '- selector');
    const { zh, en } = refusal(`${complete}${without}`);
    expect(zh).toMatch(
      new RegExp(`^FILE:6：例外要有 rule、selector、reason、owner、expires（${field} Invalid .*）。$`),
    );
    expect(en).toMatch(
      new RegExp(
        `^FILE:6: an exception needs rule, selector, reason, owner and expires \\(${field} Invalid .*\\)\\.$`,
      ),
    );
  });

  it('says everything that is wrong with an exception at once', () => {
    expect(refusal('- rule: image-without-words\n  selector: img\n  reason: later\n').en).toMatch(
      /^FILE:1: .*\(owner Invalid [^;]*; expires Invalid [^;]*\)\.$/,
    );
  });

  it.each([
    ['a field it does not know', `${complete}  because: none\n`, 1, 'Unrecognized key: "because"'],
    ['a day that is none', complete.replace('2027-01-31', 'soon'), 1, 'expires Invalid ISO date'],
    ['a map where a list belongs', '\nrule: image-without-words\n', 1, '- rule: …'],
    [
      'a reason that is empty',
      complete.replace('the supplier mends it in March', '" "'),
      1,
      'reason Too small',
    ],
    ['a list of words', `${complete}- image-without-words\n`, 6, 'Invalid input: expected object'],
    ['a list of lists', `${complete}- [image-without-words]\n`, 6, 'Invalid input: expected object'],
    ['broken YAML', `${complete}- rule: [\n  selector: }\n`, 7, 'Flow sequence in block collection'],
  ])('refuses %s', (_, text, line, reason) => {
    const { en } = refusal(text);
    expect(en).toContain(`FILE:${String(line)}: an exception needs`);
    expect(en).toContain(`(${reason}`);
    expect(en).not.toContain('\n');
  });

  it('is read as words, spaces around them left aside', () => {
    const text = complete.replace('web team', '007').replace('main > img', '"  main > img "');
    expect(read(`${text}  pages: "*"\n`)).toEqual([
      {
        rule: 'image-without-words',
        selector: 'main > img',
        reason: 'the supplier mends it in March',
        owner: '007',
        expires: '2027-01-31',
        pages: '*',
        line: 1,
      },
    ]);
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
      {
        rule: 'expired-exception',
        severity: 'barrier',
        page: '/',
        state: 'source',
        selector: '',
        html: '',
        source: { file: 'gate-exceptions.yaml', line: 1 },
      },
      { rule: 'image-without-words', severity: 'barrier' },
    ]);
    expect(findings[0]?.message.en).toContain(
      '“image-without-words” expired on 2027-01-31 (owner: web team)',
    );
  });

  it('is for its own pages only', () => {
    const english = `${complete}  pages: /en/**\n`;
    expect(apply(english, makeFinding({ page: '/en/faqs/' })).findings).toEqual([]);
    expect(apply(english, makeFinding({ page: '/faqs/' })).excepted).toEqual([]);
  });

  it('is for its own rule only', () => {
    expect(apply(complete, makeFinding({ rule: 'another-rule' })).excepted).toEqual([]);
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
