import { expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/lib/arguments.ts';

const help = { zh: '說明', en: 'help' };
const description = {
  command: 'npm run a --',
  options: {
    content: { value: 'DIR', help },
    lang: { value: 'zh|en', choices: ['zh', 'en'], help },
    json: { help },
  },
} as const;
const parse = (...typed: string[]) => parseArguments(description, typed);

it('reads values and switches in either form', () => {
  const expected = {
    values: { content: 'a b', lang: 'zh' },
    lists: new Map(),
    switches: new Set(['json']),
    positional: undefined,
  };
  expect(parse('--content', 'a b', '--json', '--lang', 'zh')).toEqual(expected);
  expect(parse('--json', '--lang=zh', '--content=a b')).toEqual(expected);
  expect(parse('--content=-a')).toMatchObject({ values: { content: '-a' } });
});

it.each([
  [['--contnet', 'a'], 'There is no option --contnet. Did you mean --content?'],
  [['-j'], 'There is no option -j.'],
  [['--constructor'], 'There is no option --constructor.'],
  [['--no-json'], 'There is no option --no-json.'],
  [['--content'], '--content needs a value: DIR.'],
  [['--content='], '--content needs a value: DIR.'],
  [['--content', '--json'], '--content needs a value: DIR.'],
  [['--lang', 'fr'], '--lang cannot be “fr”; it is one of zh | en.'],
  [['--json=yes'], '--json takes no value.'],
  [['content'], 'There is no place for “content”.'],
])('teaches after %j', (typed, en) => {
  const read = parse(...typed);
  expect(read).toMatchObject({ usageError: { en } });
  expect('usageError' in read ? read.usageError.zh : '').toMatch(/\p{Script=Han}/u);
});

it('takes one argument without a name where the command has one', () => {
  const named = { ...description, positional: 'DIR' };
  expect(parseArguments(named, ['a'])).toMatchObject({ positional: 'a' });
  expect(parseArguments(named, [])).toMatchObject({ positional: undefined });
  expect(parseArguments(named, ['a', 'b'])).toMatchObject({
    usageError: { en: 'There is no place for “b”.' },
  });
});

it('says what is missing', () => {
  const needed = { command: 'a', options: { file: { value: 'FILE', required: true, help } } } as const;
  expect(parseArguments(needed, [])).toMatchObject({ usageError: { en: '--file is missing.' } });
});
