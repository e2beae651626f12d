import { z } from 'zod';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { isRule } from '../problem-texts.ts';
import type { DataPath, YamlSource } from '../source/yaml-source.ts';
import { fieldsOf, isRecord } from './walk-fields.ts';

/** Checks a YAML source against a schema; every issue becomes a problem at its place in the file. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): { data?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, source)) };
}

function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, source: YamlSource): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schema, path);
      return issue.keys.map((name) =>
        makeProblem('unknown-field', source.placeOfKey([...path, name]), {
          values: { field: [...path, name].join('.') },
          expected: known.join(' | '),
          suggestion: nearMiss(name, known),
        }),
      );
    }
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? [makeProblem('missing-field', source.placeOf(path), { values: { field }, expected: issue.expected })]
        : [wrongValue('wrong-type', field, issue.expected, issue.input, path, source)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        issue.input === undefined
          ? makeProblem('missing-field', source.placeOf(path), { values: { field }, expected: values.join(' | ') })
          : wrongValue('unknown-value', field, values.join(' | '), issue.input, path, source, values),
      ];
    }
    case 'invalid_format':
      return [wrongValue('wrong-format', field, issue.pattern ?? issue.format, issue.input, path, source)];
    case 'invalid_union':
      return (issue.errors[0] ?? []).flatMap((inner) =>
        toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema, source),
      );
    case 'custom': {
      const params: Record<string, unknown> = issue.params ?? {};
      const rule = isRule(params['rule']) ? params['rule'] : 'wrong-value';
      return [wrongValue(rule, field, textOf(params['expected']), issue.input, path, source)];
    }
    default:
      return [wrongValue('wrong-value', field, issue.message, issue.input, path, source)];
  }
}

function wrongValue(
  rule: Parameters<typeof makeProblem>[0],
  field: string,
  expected: string,
  input: unknown,
  path: DataPath,
  source: YamlSource,
  candidates: string[] = [],
): Problem {
  const written = textOf(input);
  return makeProblem(rule, source.placeOf(path), {
    values: { field, value: written },
    expected,
    suggestion: nearMiss(written, candidates),
  });
}

/** The fields a schema knows at a path, for "did you mean". */
function knownFields(schema: z.ZodType, path: DataPath): string[] {
  let current: unknown = schema;
  for (const part of path) {
    current = stripped(current);
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else return [];
  }
  current = stripped(current);
  return current instanceof z.ZodObject ? fieldsOf(current).map(([name]) => name) : [];
}

function stripped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? stripped(schema.unwrap())
    : schema;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
