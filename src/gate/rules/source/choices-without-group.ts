import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { Element } from 'domhandler';
import { ariaName } from '../../source/names.ts';
import { textOf, childElements, lineage } from '../../source/walk.ts';

export const choicesWithoutGroup: Rule<SourcePage> = {
  id: 'choices-without-group',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130105C'],
  message: {
    zh: '這組選項（{name}）沒有放在有名稱的群組裡，用報讀軟體的人只聽到答案，聽不到問題。請用 <fieldset> 包住，並把問題寫在 <legend>。',
    en: 'These choices ({name}) stand in no group with a name: people who listen to the page hear the answers without the question. Wrap them in a <fieldset> with the question in its <legend>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H71',
  check: (page) => {
    const fields = page
      .withTag('input')
      .filter(
        ({ attribs }) => ['radio', 'checkbox'].includes(attribs.type?.toLowerCase() ?? '') && attribs.name,
      )
      .filter((field) => page.isExposed(field));
    return [
      ...Map.groupBy(
        fields,
        ({ attribs }) => `${attribs.type?.toLowerCase() ?? ''} ${attribs.name ?? ''}`,
      ).values(),
    ]
      .filter((alike) => alike.length > 1)
      .flatMap(([first]) =>
        first && !isInNamedGroup(page, first) ? [page.hitAt(first, { name: first.attribs.name ?? '' })] : [],
      );
  },
  examples: {
    bad: [
      {
        html: '<p>領取方式</p><input type="radio" id="a" name="way"><label for="a">自取</label> <input type="radio" id="b" name="way"><label for="b">郵寄</label>',
      },
      {
        lang: 'en',
        html: '<fieldset><legend></legend><input type="checkbox" id="a" name="day"><label for="a">Monday</label> <input type="checkbox" id="b" name="day"><label for="b">Tuesday</label></fieldset>',
      },
    ],
    good: [
      {
        html: '<fieldset><legend>領取方式</legend><input type="radio" id="a" name="way"><label for="a">自取</label> <input type="radio" id="b" name="way"><label for="b">郵寄</label></fieldset>',
      },
      {
        lang: 'en',
        html: '<div role="group" aria-label="Days"><input type="checkbox" id="a" name="day"><label for="a">Monday</label> <input type="checkbox" id="b" name="day"><label for="b">Tuesday</label></div>',
      },
    ],
  },
};

function isInNamedGroup(page: SourcePage, field: Element): boolean {
  return [...lineage(field)].some((around) => {
    const isGroup = around.name === 'fieldset' || ['group', 'radiogroup'].includes(around.attribs.role ?? '');
    const hasLegend = childElements(around).some((child) => child.name === 'legend' && textOf(child));
    return isGroup && (hasLegend || Boolean(ariaName(page, around)) || Boolean(around.attribs.title?.trim()));
  });
}
