import { HtmlValidate } from 'html-validate';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { SourcePage } from '../source/source-page.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
});

/** What html-validate says about the markup of a page. */
export function validateHtml(page: SourcePage): Finding[] {
  const { results } = validator.validateStringSync(page.html, page.file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, line, column, ruleUrl }) =>
      findingOf(
        {
          id: ruleId,
          engine: 'html-validate',
          severity: 'review',
          wcag: [],
          codes: [],
          message: { zh: `標記不合 HTML 規範：${message}`, en: message },
          help: ruleUrl ?? 'https://html-validate.org/rules/',
        },
        {
          selector: selector ?? '',
          html: page.html.split('\n')[line - 1]?.slice(Math.max(0, column - 2)) ?? '',
          source: { file: page.file.slice(1), line, column },
        },
        page.path,
        'source',
      ),
    );
}
