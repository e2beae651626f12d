import type { z } from 'zod';
import { validate } from '../fields/validate.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** A field that must be there because of what another field says. */
export interface NeededField {
  field: string;
  because: { field: string; value: string };
}

/** The definition of a content kind. */
export interface Kind<Id extends string, Data> {
  /** Folder of its items, and the first part of their addresses. */
  id: Id;
  /** The default language's front matter: facts and translated texts. */
  schema: z.ZodObject;
  /** Checks front matter against the schema. */
  validate: (source: YamlSource) => { data?: Data; diagnostics: Diagnostic[] };
  /** Fields that become necessary through the value of another. */
  neededFields: (data: Data) => NeededField[];
}

/** Declares a content kind. */
export function defineKind<const Id extends string, Schema extends z.ZodObject>(
  id: Id,
  schema: Schema,
  neededFields: (data: z.output<Schema>) => NeededField[] = () => [],
): Kind<Id, z.output<Schema>> {
  return {
    id,
    schema,
    validate: (source) => validate(schema, source),
    neededFields,
  };
}
