import type { Translate } from '../i18n/translate.ts';

interface Entry {
  title: string;
  unconfirmed: boolean;
}

/** The title of a step or a document; while nobody has confirmed it, it says so outside the page too. */
export function unconfirmedTitle({ title, unconfirmed }: Entry, t: Translate): string {
  return unconfirmed ? `${title} (${t('item.unconfirmed')})` : title;
}

/** Whether a fact that may be unknown is known. */
export function isKnown<Fact>(fact: Fact): fact is NonNullable<Fact> {
  return fact !== undefined && fact !== null;
}
