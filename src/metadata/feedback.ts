import type { Translate } from '../i18n/translate.ts';
import { sitePaths } from '../model/site-paths.ts';
import type { Site } from '../model/site.ts';
import type { PageDescription } from './page-description.ts';
import { pathOf, urlOf } from './urls.ts';

/**
 * Where a reader tells the office what is wrong with a page: a mail or an issue that names the page already, or the
 * contact page of an office that has set up neither.
 */
export function feedbackLink(
  site: Site,
  t: Translate,
  { locale, address, title }: Pick<PageDescription, 'locale' | 'address' | 'title'>,
): string {
  const { mail, issues } = site.file.feedback ?? {};
  const subject = t('feedback.subject', { title });
  const body = t('feedback.body', { url: urlOf(site, locale, address) });
  if (mail) return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  if (issues) {
    const form = new URL(issues);
    form.searchParams.set('title', subject);
    form.searchParams.set('body', body);
    return form.href;
  }
  return pathOf(site, locale, sitePaths.item(site.file.contact.page));
}
