import type { Translate } from '../i18n/translate.ts';
import type { Body } from '../model/body/body.ts';

/** The text of a body for readers without the page. What is not known yet says so, as it does on the page. */
export function bodyText({ plain }: Pick<Body, 'plain'>, t: Translate): string {
  return plain.join(t('item.pending'));
}
