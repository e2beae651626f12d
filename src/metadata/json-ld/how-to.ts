import type { HowTo } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import { isKnown, unconfirmedTitle } from '../process-texts.ts';

/** https://schema.org/HowTo: the steps of an application, and what to bring. Unknown facts are left out. */
export function howTo(item: ItemOf<'processes'>, t: Translate): HowTo {
  const { data, locale } = inLocale(item, t.locale);
  return {
    '@type': 'HowTo',
    name: data.title,
    description: data.summary,
    inLanguage: locale,
    dateModified: data.updated,
    ...(isKnown(data.fee) ? { estimatedCost: data.fee } : {}),
    ...(isKnown(data.documents)
      ? {
          supply: data.documents.map(
            (entry) => ({ '@type': 'HowToSupply', name: unconfirmedTitle(entry, t) }) as const,
          ),
        }
      : {}),
    step: data.steps.map(
      (step, index) =>
        ({
          '@type': 'HowToStep',
          position: index + 1,
          name: unconfirmedTitle(step, t),
          text: step.text ?? step.title,
        }) as const,
    ),
  };
}
