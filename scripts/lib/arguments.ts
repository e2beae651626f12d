import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Exit code of a command that was called wrongly. */
export const misuse = 2;

/** An option of a command: whether it takes a value, how that looks, and what it is for. */
export interface OptionDescription {
  /** The value's name in the help, such as `DIR`; an option without one is a switch. */
  value?: string;
  /** The values it takes, where they are few. */
  choices?: readonly string[];
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
  /** All values of a repeatable option. */
  lists: Partial<Record<Name, readonly string[]>>;
  switches: ReadonlySet<Name>;
  positional: string | undefined;
}

/** Reads the command line; where it is wrong, tells how the command is called and ends with code 2. */
export function readArguments<Name extends string>(
  description: CommandDescription<Name>,
  typed: readonly string[] = process.argv.slice(2),
): Arguments<Name> {
  const names = optionNames(description);
  try {
    const { values, positionals } = parseArgs({
      args: description.positional === undefined ? [...typed] : dashesLast(typed),
      options: Object.fromEntries(
        names.map((name) => {
          const { value, repeatable = false } = description.options[name];
          return [name, { type: value === undefined ? 'boolean' : 'string', multiple: repeatable }] as const;
        }),
      ),
      allowPositionals: description.positional !== undefined,
    });
    if (positionals.length > 1) throw new TypeError(`Unexpected argument '${positionals[1] ?? ''}'`);
    const texts: Partial<Record<Name, string>> = {};
    const lists: Partial<Record<Name, readonly string[]>> = {};
    const switches = new Set<Name>();
    for (const name of names) {
      const value = values[name];
      const { choices } = description.options[name];
      if (typeof value === 'string') {
        if (choices && !choices.includes(value))
          throw new TypeError(`--${name} ${value}: ${choices.join(' | ')}`);
        texts[name] = value;
      } else if (Array.isArray(value)) lists[name] = value.map(String);
      else if (value === true) switches.add(name);
    }
    return { values: texts, lists, switches, positional: positionals[0] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const more = description.brief ? ` (${shortUsage(description)})\n` : `\n\n${usage(description)}`;
    process.stderr.write(`${message.split('. ')[0] ?? message}${more}`);
    process.exit(misuse);
  }
}

/** A port from the command line, or the given one. */
export function readPort(written: string | undefined, usual: number): number {
  const port = z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .safeParse(written ?? usual);
  if (port.success) return port.data;
  process.stderr.write(`--port ${written ?? ''}: 0–65535\n`);
  process.exit(misuse);
}

/** An argument that begins with one dash is no option here: `-停電` is a query. It goes behind `--`, as Node wants it. */
function dashesLast(typed: readonly string[]): string[] {
  const isDashed = (argument: string): boolean => /^-[^-]/.test(argument);
  const dashed = typed.filter(isDashed);
  return dashed.length === 0
    ? [...typed]
    : [...typed.filter((argument) => !isDashed(argument)), '--', ...dashed];
}

function shortUsage<Name extends string>({ command, options, positional }: CommandDescription<Name>): string {
  const names = optionNames({ command, options }).map((name) => `--${name}`);
  return [command, ...(positional === undefined ? [] : [positional]), ...names].join(' ');
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
