import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { isFileName } from './file-name.ts';
import { isVague } from './vague-names.ts';

/** A heading that is called "Heading". */
export const vagueHeading: Rule<RenderedPage> = {
  id: 'vague-heading',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.6'],
  codes: ['GN2240600E'],
  message: {
    zh: '標題「{name}」沒有說這一段講什麼。用報讀軟體的人靠標題找內容。請寫出這一段的主題。',
    en: 'The heading “{name}” does not say what follows. Blind readers find their way by headings. Name the subject.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G130',
  examples: {
    bad: [
      { html: '<h2>小標題</h2><p>水費可以在超商繳。</p>' },
      { html: '<h2>未命名</h2><p>水費可以在超商繳。</p>' },
      { lang: 'en', html: '<h2>Section</h2><p>Pay the water bill at any shop.</p>' },
      { lang: 'en', html: '<h1>Add title</h1><p>Pay the water bill at any shop.</p>' },
    ],
    good: [
      { html: '<h2>繳水費</h2><p>水費可以在超商繳。</p>' },
      { lang: 'en', html: '<h2>Where to pay</h2><p>Pay the water bill at any shop.</p>' },
    ],
  },
  check: (page) =>
    page
      .withRole('heading')
      .filter(({ exposed, name }) => exposed && (isVague('heading', name) || isFileName(name)))
      .map((heading) => hitOn(page, heading, { name: heading.name })),
};
