import type { ReportLanguage } from '../../check/print-diagnostics.ts';
import { pickText } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { escapeMarkdown } from '../../check/report/escape-markdown.ts';
import { localeOf } from './duty-table.ts';
import type { Duty } from './list-duties.ts';
import { dutyTexts } from './duty-texts.ts';

/** Duties as an issue or a mail shows them: a heading for each department, then a list to tick off. */
export function dutyMarkdown(site: Site, duties: readonly Duty[], language: ReportLanguage): string {
  const words = dutyTexts[language];
  const locale = localeOf(site, language);
  const sections = site.departments.flatMap((department) => {
    const own = duties.filter((duty) => duty.department === department);
    if (own.length === 0) return [];
    const lines = own.map(({ item, type, due, places }) => {
      const title = escapeMarkdown((item.locales[locale] ?? item.original).data.title);
      const detail = [due, places === undefined ? undefined : words.places(places)].filter(Boolean).join(' ');
      return `- [ ] **${words.types[type]}** · ${title} · \`${item.id}\` · ${detail}`;
    });
    const heading = words.heading(escapeMarkdown(pickText(department.name, locale).text));
    return [[`## ${heading}`, '', ...lines].join('\n')];
  });
  return sections.length === 0 ? `${words.nothing}\n` : `${[...sections, words.how].join('\n\n')}\n`;
}
