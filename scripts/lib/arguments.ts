import { parseArgs } from 'node:util';
import { closestMatch } from '../../src/model/closest-match.ts';

/** Exit code of a command that was called wrongly. */
export const misuse = 2;

/** An option of a command: whether it takes a value, how that looks, and what it is for. */
export interface OptionDescription {
  /** The value's name in the help, such as `DIR`; an option without one is a switch. */
  value?: string;
  /** The values it takes, where they are few. */
  choices?: readonly string[];
  /** Whether the command does nothing without it. */
  required?: true;
  /** Whether it may be given several times. */
  repeatable?: true;
  help: { zh: string; en: string };
}

/** What a command takes. */
export interface CommandDescription<Name extends string> {
  /** As a person types it: `npm run check --`. */
  command: string;
  options: Readonly<Record<Name, OptionDescription>>;
  /** Name of the one argument without `--`, if it takes one. */
  positional?: string;
  /** Whether a wrong call is answered in one line, for a command that programs call. */
  brief?: true;
}

/** What was typed: values by option name, `true` for switches. */
export interface Arguments<Name extends string> {
  values: Partial<Record<Name, string>>;
  /** All values of the options that may be given several times. */
  lists: ReadonlyMap<Name, readonly string[]>;
  switches: ReadonlySet<Name>;
  positional: string | undefined;
}

/** Reads the command line. Asked for `--help`, or called wrongly, it prints the usage and exits, with 0 or 2. */
export function readArguments<Name extends string>(
  description: CommandDescription<Name>,
  typed: readonly string[] = process.argv.slice(2),
): Arguments<Name> {
  if (typed.includes('--help')) {
    process.stdout.write(usage(description));
    process.exit(0);
  }
  const read = parseArguments(description, typed);
  if (!('usageError' in read)) return read;
  process.stderr.write(
    description.brief
      ? `${read.usageError.zh} ${read.usageError.en}\n`
      : `${read.usageError.zh}\n${read.usageError.en}\n\n${usage(description)}`,
  );
  process.exit(misuse);
}

/** What is wrong with a command line, in words. */
export interface UsageError {
  usageError: { zh: string; en: string };
}

/** The same without ending anything. */
export function parseArguments<Name extends string>(
  description: CommandDescription<Name>,
  typed: readonly string[],
): Arguments<Name> | UsageError {
  const { options, positional } = description;
  const names = optionNames(description);
  const { tokens } = parseArgs({
    args: positional === undefined ? [...typed] : dashesLast(typed),
    options: Object.fromEntries(
      names.map(
        (name) => [name, { type: options[name].value === undefined ? 'boolean' : 'string' }] as const,
      ),
    ),
    // Not strict: the sentences here are in both languages, and name what was meant.
    strict: false,
    tokens: true,
  });
  const read = {
    values: emptyValues<Name>(),
    lists: new Map<Name, string[]>(),
    switches: new Set<Name>(),
    positionals: emptyList(),
  };
  for (const token of tokens) {
    if (token.kind === 'positional') read.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((known) => token.rawName === `--${known}`);
    if (name === undefined) return unknownOption(token.rawName, names);
    const option = options[name];
    if (option.value === undefined) {
      if (token.value !== undefined) return usageError(`--${name} 不接值。`, `--${name} takes no value.`);
      read.switches.add(name);
      continue;
    }
    // "--content --json": the value was forgotten. A value that begins with - is written --content=-a.
    const isForgotten = !token.inlineValue && token.value?.startsWith('-') === true;
    if (token.value === undefined || token.value === '' || isForgotten) {
      return usageError(`--${name} 後面要寫 ${option.value}。`, `--${name} needs a value: ${option.value}.`);
    }
    if (option.choices && !option.choices.includes(token.value)) {
      const choices = option.choices.join(' | ');
      return usageError(
        `--${name} 不能是「${token.value}」，只能是 ${choices}。`,
        `--${name} cannot be “${token.value}”; it is one of ${choices}.`,
      );
    }
    read.values[name] = token.value;
    if (option.repeatable) read.lists.set(name, [...(read.lists.get(name) ?? []), token.value]);
  }
  const [first, second] = read.positionals;
  const extra = positional === undefined ? first : second;
  if (extra !== undefined) return usageError(`不需要「${extra}」。`, `There is no place for “${extra}”.`);
  const missing = names.find((name) => options[name].required === true && read.values[name] === undefined);
  if (missing !== undefined) return usageError(`缺少 --${missing}。`, `--${missing} is missing.`);
  const { values, lists, switches } = read;
  return { values, lists, switches, positional: first };
}

/** An argument that begins with one dash is no option here: `-停電` is a query. It goes behind `--`, as Node wants it. */
function dashesLast(typed: readonly string[]): string[] {
  const isDashed = (argument: string): boolean => /^-[^-]/.test(argument);
  return [...typed.filter((argument) => !isDashed(argument)), '--', ...typed.filter(isDashed)];
}

function unknownOption(written: string, names: readonly string[]): UsageError {
  const suggestion = closestMatch(written.replace(/^-+/, ''), names);
  return usageError(
    `沒有 ${written} 這個選項。${suggestion === undefined ? '' : `是不是 --${suggestion}？`}`,
    `There is no option ${written}.${suggestion === undefined ? '' : ` Did you mean --${suggestion}?`}`,
  );
}

function usageError(zh: string, en: string): UsageError {
  return { usageError: { zh, en } };
}

function emptyValues<Name extends string>(): Partial<Record<Name, string>> {
  return {};
}

function emptyList(): string[] {
  return [];
}

/** A port from the command line, or the given one. */
export function readPort(written: string | undefined, usual: number): number {
  const port = written === undefined || /^\d+$/.test(written) ? Number(written ?? usual) : Number.NaN;
  if (port <= 65_535) return port;
  process.stderr.write(
    `--port ${written ?? ''}: 連接埠要是 0 到 65535 的數字。 A port is a number from 0 to 65535.\n`,
  );
  process.exit(misuse);
}

function usage<Name extends string>({ command, options, positional }: CommandDescription<Name>): string {
  const lines = optionNames({ command, options }).map((name) => {
    const { value, help } = options[name];
    return `  --${name}${value === undefined ? '' : ` ${value}`}\n      ${help.zh}\n      ${help.en}\n`;
  });
  const argument = positional === undefined ? '' : ` [${positional}]`;
  return `用法 Usage: ${command}${argument}\n${lines.join('')}`;
}

function optionNames<Name extends string>({ options }: CommandDescription<Name>): Name[] {
  const names: Name[] = [];
  for (const name in options) names.push(name);
  return names;
}
