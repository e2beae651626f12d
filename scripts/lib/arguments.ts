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
  help: { zh: string; en: string };
}

/** What a command takes. */
export interface CommandDescription<Name extends string> {
  /** As a person types it: `npm run check --`. */
  command: string;
  options: Readonly<Record<Name, OptionDescription>>;
  /** Name of the one argument without `--`, if it takes one. */
  positional?: string;
}

/** What was typed: values by option name, `true` for switches. */
export interface Arguments<Name extends string> {
  values: Partial<Record<Name, string>>;
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
      args: [...typed],
      options: Object.fromEntries(
        names.map(
          (name) =>
            [name, { type: description.options[name].value === undefined ? 'boolean' : 'string' }] as const,
        ),
      ),
      allowPositionals: description.positional !== undefined,
    });
    if (positionals.length > 1) throw new TypeError(`Unexpected argument '${positionals[1] ?? ''}'`);
    const texts: Partial<Record<Name, string>> = {};
    const switches = new Set<Name>();
    for (const name of names) {
      const value = values[name];
      const { choices } = description.options[name];
      if (typeof value === 'string') {
        if (choices && !choices.includes(value))
          throw new TypeError(`--${name} ${value}: ${choices.join(' | ')}`);
        texts[name] = value;
      } else if (value === true) switches.add(name);
    }
    return { values: texts, switches, positional: positionals[0] };
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n\n${usage(description)}`,
    );
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
