import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { contentWords, overlap } from './content-words.ts';
import { sectionsOf } from './sections.ts';
import { topicsOf } from './topics.ts';

/** A heading that speaks of something else than the text below it. */
export const headingOffTopic: Rule<RenderedPage> = {
  id: 'heading-off-topic',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.6'],
  codes: ['GN2240600E'],
  message: {
    zh: '標題是「{name}」，下面講的卻是「{text}」。靠標題找內容的人會錯過。請讓標題說出下面的主題，或把內容移到合適的標題下。',
    en: 'The heading says “{name}”, the text below speaks of “{text}”. Who goes by headings will miss it. Let the heading say what follows, or move the text.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G130',
  examples: {
    bad: [
      { html: '<h2>繳費方式</h2><p>颱風期間氣溫下降，山區降雨增加，請留意氣象。</p>' },
      {
        lang: 'en',
        html: '<h2>Staff</h2><p>Bus 12 stops at the station, and the car park is on Mill Road.</p>',
      },
    ],
    good: [
      { html: '<h2>繳費方式</h2><p>帳單可以在超商繳，也可以打電話約定扣款。</p>' },
      { html: '<h2>颱風過後</h2><p>颱風過後請打電話給我們。</p>' },
      { lang: 'en', html: '<h2>Getting here</h2><p>Bus 12 stops at the station.</p>' },
      { lang: 'en', html: '<h2>Contact</h2><p>We answer from Monday to Friday: call 12 345 678.</p>' },
    ],
  },
  check: (page) =>
    sectionsOf(page).flatMap(({ heading, text }) => {
      const subjects = heading.exposed && !isCard(page, heading) ? topicsOf(heading.name) : new Map();
      if (subjects.size === 0) return [];
      const spoken = topicsOf(text);
      const isOther =
        [...spoken.values()].some((words) => words >= 2) &&
        ![...spoken.keys()].some((topic) => subjects.has(topic));
      return isOther && overlap(contentWords(heading.name), contentWords(text)) === 0
        ? [hitOn(page, heading, { name: heading.name, text: text.slice(0, 50) })]
        : [];
    }),
};

/** The heading of an entry in a list of links is followed by a teaser and by facts, not by what it is about. */
function isCard(page: RenderedPage, heading: RenderedElement): boolean {
  return (
    page.closest(heading, ({ role }) => role === 'link' || role === 'listitem') !== undefined ||
    page.descendants(heading).some(({ role }) => role === 'link')
  );
}
