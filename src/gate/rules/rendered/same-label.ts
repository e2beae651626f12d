import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';

/** Two fields that are labelled the same, without anything to see that parts them. */
export const sameLabel: Rule<RenderedPage> = {
  id: 'same-label',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.6', '3.3.2'],
  codes: ['GN2240601E', 'HM1130111E'],
  message: {
    zh: '有兩個以上的欄位都叫「{name}」，畫面上看不出差別。請用看得見的群組標題（fieldset 與 legend）分開，或把標籤寫清楚，例如「寄件人姓名」「收件人姓名」。',
    en: 'Several fields are called “{name}” and nothing to be seen parts them. Give each group a visible name (fieldset and legend), or say it in the label: “Sender’s name”, “Receiver’s name”.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H71',
  examples: {
    bad: [
      {
        html: '<form><label>電話 <input name="home"></label><label>電話 <input name="office"></label></form>',
      },
      {
        lang: 'en',
        html: '<form><div><label>City <input name="c1"></label></div><div><label>City <input name="c2"></label></div></form>',
      },
    ],
    good: [
      {
        html: '<form><fieldset><legend>申請人</legend><label>電話 <input name="a"></label></fieldset><fieldset><legend>代理人</legend><label>電話 <input name="b"></label></fieldset></form>',
      },
      {
        html: '<form><h2>申請人</h2><div><label>電話 <input name="a"></label></div><h2>代理人</h2><div><label>電話 <input name="b"></label></div></form>',
      },
      {
        lang: 'en',
        html: '<table><tr><td>Monday</td><td><label>Hours <input></label></td></tr><tr><td>Tuesday</td><td><label>Hours <input></label></td></tr></table>',
      },
      {
        lang: 'en',
        html: '<form role="search"><label>Search <input type="search"></label></form><form><label>Search <input type="search"></label></form>',
      },
    ],
  },
  check: (page) => {
    const fields = fieldsOf(page).filter(
      ({ visible, attributes }) => visible && !/^(?:checkbox|radio)$/.test(attributes.type ?? ''),
    );
    const contexts = contextsOf(page);
    const groups = Map.groupBy(fields, (field) => {
      const form = page.closest(field, ({ tag }) => tag === 'form');
      return `${String(form?.index ?? -1)} ${contextOf(page, field, contexts)} ${visibleLabel(page, field).toLowerCase()}`;
    });
    return [...groups.values()].flatMap((alike) => {
      const [first, second] = alike;
      const name = first && visibleLabel(page, first);
      return second && name ? [hitOn(page, second, { name })] : [];
    });
  },
};

/** Which visible heading or legend comes last before each element. */
function contextsOf(page: RenderedPage): number[] {
  let last = -1;
  return page.elements.map((element) => {
    if ((element.role === 'heading' || element.tag === 'legend') && element.visible && isOnPage(element)) {
      last = element.index;
    }
    return last;
  });
}

/** Text that is moved off the page is there for screen readers only. */
function isOnPage({ box }: RenderedElement): boolean {
  return box.x + box.width > 0 && box.y + box.height > 0 && box.width > 1;
}

function contextOf(page: RenderedPage, field: RenderedElement, contexts: readonly number[]): string {
  const row = page.closest(field, ({ role, tag }) => role === 'row' || tag === 'tr');
  const group = page.closest(
    field,
    ({ attributes, role }) =>
      (role === 'group' || role === 'radiogroup') && attributes['aria-label'] !== undefined,
  );
  return [contexts[field.index], row?.index, group?.index].map(String).join(' ');
}
