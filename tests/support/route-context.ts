import { textsOf } from '../../src/i18n/texts-of.ts';
import type { Site } from '../../src/model/site.ts';
import type { TextContext } from '../../src/routes/context.ts';

/** One language of a site on 23 November 2026, or another day. */
export function contextOf(site: Site, locale = 'zh-TW', today = '2026-11-23'): TextContext {
  return { site, today, locale, text: textsOf(site, locale) };
}
