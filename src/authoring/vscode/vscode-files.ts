import type { Site } from '../../model/site.ts';
import { jsonSchemas, schemaSettings } from './json-schemas.ts';
import { snippets } from './snippets.ts';

/** What `npm run schemas` writes into `.vscode/`, by file name. */
export function vscodeFiles(site: Site): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of jsonSchemas()) files.set(`schemas/${name}`, json(schema));
  files.set('settings.json', json({ 'files.eol': '\n', 'files.encoding': 'utf8', ...schemaSettings() }));
  files.set('mingbai.code-snippets', json(snippets(site)));
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
