import { z } from 'zod';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { isRule, type Rule } from '../diagnostic-texts.ts';
import type { DataPath, YamlSource } from '../source/yaml-source.ts';
import { fieldLabels } from './field-labels.ts';
import { fieldsOf, isRecord, schemaAt } from './walk-fields.ts';

/**
 * Checks a YAML source against a schema; every issue becomes a diagnostic at its location in the file. For a
 * translation, `whole` is the schema of the original: its other fields are facts that stand there once.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  whole?: z.ZodObject,
): { data?: z.output<Schema>; diagnostics: Diagnostic[] } {
  if (source.data === null) {
    return {
      diagnostics: [makeDiagnostic('empty-file', source.locationOf([]), { values: { file: source.file } })],
    };
  }
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { data: result.data, diagnostics: [] };
  const context: Context = { schema, source, whole, misnamedFields: new Set() };
  // Unknown fields first: a field under a wrong name is missing under its right one, and that is one mistake.
  const issues = [...result.error.issues].sort((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)));
  return { diagnostics: issues.flatMap((issue) => toDiagnostics(issue, context)) };
}

function isUnknown({ code }: z.core.$ZodIssue): boolean {
  return code === 'unrecognized_keys';
}

interface Context {
  schema: z.ZodType;
  source: YamlSource;
  whole: z.ZodObject | undefined;
  /** Fields that are in the file under a misspelt name. */
  misnamedFields: Set<string>;
}

function toDiagnostics(issue: z.core.$ZodIssue, context: Context): Diagnostic[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownField([...path, name], context));
    case 'invalid_type':
      return wrongValue('wrong-type', notationOf(issue.expected, path, context), issue.input, path, context);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const suggestion = closestMatch(textOf(issue.input), values);
      return wrongValue('unknown-value', values.join(' | '), issue.input, path, context, suggestion);
    }
    case 'invalid_format':
      return wrongValue('wrong-format', issue.pattern ?? issue.format, issue.input, path, context);
    case 'too_small':
      // A text of blanks says as little as none.
      return issue.origin === 'string'
        ? wrongValue('missing-field', '…', null, path, context)
        : wrongValue('wrong-value', `[ … ] ≥ ${issue.minimum}`, issue.input, path, context);
    case 'too_big':
      return wrongValue('too-long', `≤ ${issue.maximum}`, issue.input, path, context);
    case 'invalid_union':
      return (issue.errors[0] ?? []).flatMap((inner) =>
        toDiagnostics({ ...inner, path: [...issue.path, ...inner.path] }, context),
      );
    case 'custom': {
      const params: Record<string, unknown> = issue.params ?? {};
      const rule = isRule(params['rule']) ? params['rule'] : 'wrong-value';
      const suggestion = params['suggestion'];
      return wrongValue(
        rule,
        textOf(params['expected']),
        issue.input,
        path,
        context,
        typeof suggestion === 'string' ? suggestion : undefined,
      );
    }
    default:
      return wrongValue('wrong-value', '…', issue.input, path, context);
  }
}

/** How a type looks in a file: an editor knows brackets, not the words of a program. */
const notations: Partial<Record<string, string>> = {
  string: '…',
  number: '0, 1, 2, …',
  boolean: 'true | false',
  array: '[ … ]',
  object: '{ … : … }',
  record: '{ zh-TW: … }',
};

/** The form of a value; an object says which keys it expects. */
function notationOf(type: string, path: DataPath, { schema }: Context): string {
  const names = type === 'object' ? fieldNames(schema, path) : [];
  return names.length === 0
    ? (notations[type] ?? type)
    : `{ ${names.map((name) => `${name}: …`).join(', ')} }`;
}

function unknownField(path: DataPath, { schema, source, whole, misnamedFields }: Context): Diagnostic {
  const values = { field: path.join('.') };
  const location = source.locationOfKey(path);
  const name = String(path.at(-1));
  if (whole && fieldNames(whole, path.slice(0, -1)).includes(name)) {
    return makeDiagnostic('repeated-fact', location, { values });
  }
  const known = fieldNames(schema, path.slice(0, -1));
  const suggestion = closestMatch(name, known) ?? fieldLabelled(name, schema, path.slice(0, -1));
  if (suggestion !== undefined) misnamedFields.add([...path.slice(0, -1), suggestion].join('.'));
  return makeDiagnostic('unknown-field', location, {
    values,
    expected: known.join(' | '),
    suggestion,
  });
}

/** The field that an editor calls by this name, in the words of the descriptions. */
function fieldLabelled(name: string, schema: z.ZodType, path: DataPath): string | undefined {
  const found = schemaAt(schema, path);
  if (!(found instanceof z.ZodObject)) return undefined;
  const languages = ['zh', 'en'] as const;
  return fieldsOf(found).find(([key, field]) =>
    languages.some((language) => fieldLabels(key, field, language).label === name),
  )?.[0];
}

/** What is not there at all is missing, whatever the schema would have said of its value. */
function wrongValue(
  rule: Rule,
  expected: string,
  input: unknown,
  path: DataPath,
  { source, misnamedFields }: Context,
  suggestion?: string,
): Diagnostic[] {
  const field = path.join('.') || source.file;
  if (input === undefined || input === null) {
    return misnamedFields.has(field)
      ? []
      : [makeDiagnostic('missing-field', source.locationOf(path), { values: { field }, expected })];
  }
  return [
    makeDiagnostic(rule, source.locationOf(path), {
      values: { field, value: textOf(input) },
      expected,
      suggestion,
    }),
  ];
}

/** The fields a schema knows at a path. */
function fieldNames(schema: z.ZodType, path: DataPath): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? fieldsOf(found).map(([name]) => name) : [];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : '';
}
