import { kindIds } from '../../model/kinds/index.ts';
import { trees } from '../../model/registries/classification.ts';
import type { Site } from '../../model/site.ts';
import { newItemFiles, type NewItem } from '../new-item/new-item-files.ts';

/** A snippet as VS Code stores it. */
interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** A day that VS Code replaces by the day on which the snippet is used. */
const someDay = '1911-10-10';

/** A beginning of every kind in every language, as `npm run new` writes it. */
export function snippets(site: Site): Record<string, Snippet> {
  const found: Record<string, Snippet> = {};
  for (const kind of kindIds) {
    const files = newItemFiles(site, blankItem(site, kind), someDay);
    for (const locale of site.locales) {
      const text = files.get(`index.${locale}.md`) ?? '';
      const prefix = locale === site.defaultLocale ? `mb-${kind}` : `mb-${kind}-${locale}`;
      found[prefix] = {
        scope: 'markdown,mdx',
        prefix,
        description: `${kind} (${locale})`,
        body: snippetText(text, placeholderOf(text)).split('\n'),
      };
    }
  }
  return found;
}

function blankItem(site: Site, kind: NewItem['kind']): NewItem {
  const firstClass = (tree: (typeof trees)[number]): string[] =>
    site.classification[tree].classes.slice(0, 1).map(({ code }) => code);
  const [department] = site.departments;
  return {
    kind,
    slug: kind,
    titles: {},
    summaries: {},
    department: department?.id ?? '',
    audience: site.audiences.slice(0, 1).map(({ id }) => id),
    classification: { theme: firstClass('theme'), cake: firstClass('cake'), service: firstClass('service') },
    reviewDue: someDay,
  };
}

/** What stands in a new item where nothing is written: its text is nothing else. */
function placeholderOf(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** Text in VS Code’s notation, in which `$`, `}` and the backslash have a meaning; each gap is a stop of the Tab key. */
function snippetText(text: string, placeholder: string): string {
  let stop = 0;
  return text
    .replace(/[\\$}]/g, String.raw`\$&`)
    .replaceAll(someDay, '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')
    .replaceAll(placeholder, () => {
      stop += 1;
      return `\${${String(stop)}:${placeholder}}`;
    });
}
