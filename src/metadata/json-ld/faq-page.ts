import type { FAQPage } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import { bodyText } from '../body-text.ts';

/** https://schema.org/FAQPage: a question and its answer. */
export function faqPage(item: ItemOf<'faqs'>, t: Translate): FAQPage {
  const { data, body, locale } = inLocale(item, t.locale);
  return {
    '@type': 'FAQPage',
    inLanguage: locale,
    dateModified: data.updated,
    mainEntity: [
      {
        '@type': 'Question',
        name: data.title,
        acceptedAnswer: { '@type': 'Answer', text: bodyText(body, t) },
      },
    ],
  };
}
