import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** A link or control that Tab passes by. */
export const keyboardSkips: Rule<Walk> = {
  id: 'keyboard-skips',
  engine: 'keyboard',
  severity: 'review',
  wcag: ['2.1.1'],
  codes: ['GN1210100E', 'GN1210101E'],
  message: {
    zh: '「{name}」看得到也按得到，用 Tab 鍵卻走不到。請拿掉 tabindex="-1"，或讓鍵盤有別的方法到這裡。',
    en: '“{name}” can be seen and clicked, but Tab never gets there. Remove tabindex="-1", or give the keyboard another way to it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard',
  examples: {
    bad: [
      { html: '<p><a href="/a">首頁</a> <a href="/b" tabindex="-1">下載申請書</a></p>' },
      { lang: 'en', html: '<label>Name <input></label><button tabindex="-1">Send</button>' },
    ],
    good: [
      {
        html: '<p><a href="/b" tabindex="-1" aria-hidden="true"><img src="data:," alt=""></a> <a href="/b">下載申請書</a></p>',
      },
      {
        lang: 'en',
        html: '<div role="tablist" aria-label="Rates"><button role="tab" aria-selected="true">Homes</button><button role="tab" aria-selected="false" tabindex="-1">Shops</button></div>',
      },
    ],
  },
  check: ({ stops, end, rendered }) => {
    if (end !== 'left') return [];
    const met = new Set(stops.map(({ element }) => element));
    const controls = rendered.elements.filter(isControl);
    const ways = new Set(controls.filter(({ index }) => met.has(index)).map(wayOf));
    return controls
      .filter(
        (element) =>
          !met.has(element.index) &&
          !ways.has(wayOf(element)) &&
          !rendered.closest(element, ({ role }) => role !== null && managers.has(role)) &&
          element.attributes.type !== 'radio',
      )
      .map((element) =>
        hitOn(rendered, element, { name: element.name || rendered.text(element) || element.tag }),
      );
  },
};

/** What moves the focus among its parts by itself, so that Tab need not stop at each. */
const managers = new Set(
  'combobox grid listbox menu menubar radiogroup spinbutton tablist toolbar tree treegrid'.split(' '),
);

const roles = new Set('button checkbox combobox link searchbox slider spinbutton switch textbox'.split(' '));

function isControl({ visible, exposed, focusable, role, box, attributes }: RenderedElement): boolean {
  const isUsable = attributes['aria-disabled'] !== 'true' && attributes.disabled === undefined;
  return (
    visible &&
    exposed &&
    focusable &&
    isUsable &&
    role !== null &&
    roles.has(role) &&
    box.width > 1 &&
    box.height > 1
  );
}

/** Where a control leads, or what it says: two that are the same in this need only one stop. */
function wayOf({ address, name, role }: RenderedElement): string {
  return address ?? `${role ?? ''} ${name}`;
}
