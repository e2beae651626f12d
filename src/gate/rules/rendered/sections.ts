import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import { blocksOf } from './blocks.ts';

/** A heading and what stands below it, as far as the next heading of its level or above. */
export interface Section {
  heading: RenderedElement;
  level: number;
  /** The beginning of the visible text below the heading. */
  text: string;
  /** Whether there is a picture, a medium or a field below it. */
  hasMore: boolean;
}

/** More of a section's text than this is not kept. */
const textLimit = 4000;

const more = new Set(
  'img svg video audio iframe canvas object input select textarea picture math'.split(' '),
);

const cache = new WeakMap<RenderedPage, readonly Section[]>();

/** The sections of a page, in order of their headings. */
export function sectionsOf(page: RenderedPage): readonly Section[] {
  const found = cache.get(page) ?? readSections(page);
  cache.set(page, found);
  return found;
}

function readSections(page: RenderedPage): Section[] {
  const sections: Section[] = [];
  const texts = new Map(blocksOf(page).map(({ element, text }) => [element.index, text]));
  let open: Section[] = [];
  let headingEnds = -1;
  for (const element of page.elements) {
    const isInHeading = element.index <= headingEnds;
    if (!isInHeading && element.role === 'heading' && (element.exposed || element.visible)) {
      const section = { heading: element, level: levelOfHeading(element), text: '', hasMore: false };
      open = [...open.filter(({ level }) => level < section.level), section];
      sections.push(section);
      headingEnds = page.descendants(element).at(-1)?.index ?? element.index;
    } else if (!isInHeading) {
      const text = texts.get(element.index);
      const isMore = element.visible && more.has(element.tag);
      for (const section of text !== undefined || isMore ? open : []) {
        if (text !== undefined && section.text.length < textLimit) section.text += `${text}\n`;
        section.hasMore ||= isMore;
      }
    }
  }
  return sections;
}

/** The level of a heading: that of its tag, or the one it says; 2 where it says none, as browsers take it. */
function levelOfHeading({ tag, attributes }: RenderedElement): number {
  const written = attributes['aria-level'] ?? /^h([1-6])$/.exec(tag)?.[1] ?? '2';
  return Number.parseInt(written, 10) || 2;
}
