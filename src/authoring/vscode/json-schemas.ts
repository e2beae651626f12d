import { z } from 'zod';
import { kinds } from '../../model/kinds/index.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import { checksSchema } from '../../model/registries/checks.ts';
import { classificationSchema } from '../../model/registries/classification.ts';
import { glossarySchema } from '../../model/registries/glossary.ts';
import { guideSchema } from '../../model/registries/guide.ts';
import {
  audiencesSchema,
  departmentsSchema,
  disclosureCategoriesSchema,
  licencesSchema,
  synonymsSchema,
  townshipsSchema,
} from '../../model/registries/named-entries.ts';
import { siteFileSchema } from '../../model/registries/site-file.ts';

/** The schema of each file that stands once in a content folder. */
export const registrySchemas: Record<keyof typeof registryFiles, z.ZodType> = {
  site: siteFileSchema,
  checks: checksSchema,
  department: departmentsSchema,
  audience: audiencesSchema,
  licence: licencesSchema,
  disclosureCategory: disclosureCategoriesSchema,
  glossary: glossarySchema,
  guide: guideSchema,
  township: townshipsSchema,
  synonyms: synonymsSchema,
  theme: classificationSchema,
  cake: classificationSchema,
  service: classificationSchema,
};

/** JSON schemas by file name: one for each file of a content folder, and one for the front matter of each kind. */
export function jsonSchemas(): Map<string, object> {
  const schemas = new Map<string, object>();
  for (const [file, schema] of fileSchemas()) schemas.set(schemaName(file), toJsonSchema(schema));
  for (const { id, schema } of Object.values(kinds))
    schemas.set(`front-matter-${id}.json`, toJsonSchema(schema));
  return schemas;
}

/** Which schema VS Code uses for which file, by the extensions that read YAML and JSON. */
export function schemaSettings(): object {
  const pairs = fileSchemas().map(
    ([file]) => [`.vscode/schemas/${schemaName(file)}`, `content/${file}`] as const,
  );
  return {
    'yaml.schemas': Object.fromEntries(pairs.filter(([, file]) => file.endsWith('.yaml'))),
    'json.schemas': pairs
      .filter(([, file]) => file.endsWith('.json'))
      .map(([schema, file]) => ({ fileMatch: [`/${file}`], url: `./${schema}` })),
  };
}

function fileSchemas(): [file: string, schema: z.ZodType][] {
  const entries: [string, z.ZodType][] = [];
  for (const name in registrySchemas) {
    if (isRegistry(name)) entries.push([registryFiles[name], registrySchemas[name]]);
  }
  return entries;
}

function isRegistry(name: string): name is keyof typeof registryFiles {
  return name in registryFiles;
}

function schemaName(file: string): string {
  return `${file.replace(/\.(yaml|json)$/, '').replace('/', '-')}.json`;
}

function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    // The version that the YAML extension reads best.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    // Content files are read with numbers as text: `600` is a class code, and no mistake.
    override: ({ zodSchema, jsonSchema }) => {
      if (
        zodSchema instanceof z.ZodString &&
        jsonSchema.pattern === undefined &&
        jsonSchema.format === undefined
      )
        Object.assign(jsonSchema, { type: ['string', 'number'] });
    },
  });
}
