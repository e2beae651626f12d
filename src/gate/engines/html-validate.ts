import { HtmlValidate, type Message } from 'html-validate';
import type { Bilingual, Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { SourcePage } from '../source/source-page.ts';
import { readFailureAt } from '../source/read-failures.ts';
import { commonErrors, parsingRules, silencedRules } from './html-validate-rules.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    ...Object.fromEntries(Object.keys(silencedRules).map((name) => [name, 'off'] as const)),
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Pages with more elements, or nested deeper (browsers stop at 512), take the validator minutes. */
const mostElements = 10_000;
const deepest = 512;

/**
 * What html-validate says about the markup of a page. Errors of markup are no failures of WCAG by themselves; the rules
 * that look for the barrier say which criterion fails.
 */
export function validateHtml(page: SourcePage): Finding[] {
  if (page.elements.length > mostElements || isDeep(page))
    return [readFailureAt('not-validated', page.path, { count: page.elements.length })];
  // Comments could switch the validator off (`<!-- [html-validate-disable] -->`); the gate is not asked by the page.
  const source = page.html.replace(/\[html-validate-/g, '[not-validated-');
  const lines = page.html.split('\n');
  return validator
    .validateStringSync(source, page.file)
    .results.flatMap(({ messages }) => messages)
    .map((markupError) => findingFor(markupError, page, lines));
}

function isDeep(page: SourcePage): boolean {
  const depths = new Map<unknown, number>();
  return page.elements.some((element) => {
    const depth = (depths.get(element.parent) ?? 0) + 1;
    depths.set(element, depth);
    return depth > deepest;
  });
}

function findingFor(markupError: Message, page: SourcePage, lines: readonly string[]): Finding {
  const { ruleId, selector, line, column, ruleUrl } = markupError;
  return findingOf(
    {
      id: ruleId,
      engine: 'html-validate',
      severity: 'review',
      wcag: [],
      codes: parsingRules.has(ruleId) ? ['HM1410100C'] : [],
      message: messageOf(markupError),
      help: ruleUrl ?? 'https://html-validate.org/rules/',
    },
    {
      selector: selector ?? '',
      html: lines[line - 1]?.slice(Math.max(0, column - 2)) ?? '',
      source: { file: page.file.slice(1), line, column },
    },
    page.path,
    'source',
  );
}

function messageOf({ ruleId, message }: Message): Bilingual {
  const common = commonErrors[ruleId];
  const general = '這裡的標記不合 HTML 規範，瀏覽器與輔助科技可能各自猜測。';
  return common
    ? { zh: common.zh, en: `${common.en} (${message})` }
    : { zh: `${general}（${message}）`, en: `This markup breaks the rules of HTML: ${message}.` };
}
