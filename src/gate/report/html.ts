import type { GateRun } from '../run/run-gate.ts';
import { countRun } from './counts.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import { leftOutSentence } from './left-out.ts';
import { both, documentOf, html, type Markup } from './markup.ts';

/** Groups listed in full; a report of more is not read, and a browser chokes on it. */
const shown = 300;

/** How many places of one thing are named; the JSON report has all. */
const shownLocations = 20;

type Pictures = ReadonlyMap<FindingGroup, string>;

/** A run as one HTML document in both languages: what to fix, and the same by page, by rule and by code. */
export function htmlReport(run: GateRun, groups: readonly FindingGroup[], pictures: Pictures): string {
  const listed = groups.slice(0, shown);
  const ids = new Map(listed.map((group, index) => [group, `t${String(index + 1)}`]));
  const barriers = listed.filter(({ severity }) => severity === 'barrier');
  const reviews = listed.filter(({ severity }) => severity === 'review');
  const section = (zh: string, en: string, body: Markup): Markup =>
    html`<section>
      <h2>${both({ zh, en })}</h2>
      ${body}
    </section>`;
  const list = (some: readonly FindingGroup[]): Markup =>
    some.length === 0
      ? html`<p>${both({ zh: '沒有。', en: 'None.' })}</p>`
      : html`${some.map((group) => article(group, ids.get(group) ?? '', pictures))}`;
  return documentOf(
    { zh: '無障礙檢測報告', en: 'Accessibility report' },
    html`${summary(run, groups.length)} ${section('障礙', 'Barriers', list(barriers))}
    ${section('請人確認的地方', 'Places to look at', list(reviews))}
    ${section(
      '依網頁',
      'By page',
      index(listed, ids, ({ places }) => places.map(({ page }) => page)),
    )}
    ${section(
      '依規則',
      'By rule',
      index(listed, ids, ({ rules }) => rules),
    )}
    ${section(
      '依檢測碼',
      'By code',
      index(listed, ids, ({ codes }) => codes),
    )}
    ${section('需要人工評量', 'For a person to judge', manual(run))}
    ${section('例外', 'Exceptions', exceptions(run))}`,
  );
}

/** The groups of findings of a run, in the order of its report. */
export function groupsOf({ report }: Pick<GateRun, 'report'>): FindingGroup[] {
  return groupFindings(report.findings);
}

function summary(run: GateRun, all: number): Markup {
  const counts = countRun(run);
  const { edition, level, seconds, tools, states } = run.report;
  const leftOut = leftOutSentence(run.report);
  const row = (zh: string, en: string, value: number | string): Markup =>
    html`<tr>
      <th scope="row">${both({ zh, en })}</th>
      <td>${value}</td>
    </tr>`;
  return html`<table>
      <caption>
        ${both({ zh: '這次檢測', en: 'This run' })}
      </caption>
      ${row('規範版本', 'Edition', edition)} ${row('等級', 'Level', level)}
      ${row('障礙', 'Barriers', counts.barriers)} ${row('請人確認', 'To look at', counts.reviews)}
      ${row('例外', 'Exceptions', counts.excepted)}
      ${row('需人工評量的檢測碼', 'Codes for a person', counts.manual)} ${row('網頁', 'Pages', counts.pages)}
      ${row('檢視方式', 'States', states.join(', '))} ${row('秒', 'Seconds', seconds)}
      ${row(
        '工具',
        'Tools',
        Object.entries(tools)
          .map(([name, version]) => `${name} ${version}`)
          .join(', '),
      )}
    </table>
    ${leftOut ? html`<p>${both(leftOut)}</p>` : ''}
    ${
      all > shown
        ? html`<p>
            ${both({
              zh: `共 ${String(all)} 項，這裡列出前 ${String(shown)} 項；全部都在 JSON 報告裡。`,
              en: `Of ${String(all)} things the first ${String(shown)} stand here; the JSON report has all.`,
            })}
          </p>`
        : ''
    }`;
}

function article(group: FindingGroup, id: string, pictures: Pictures): Markup {
  const { message, rules, codes, wcag, help, places, selector } = group;
  const picture = pictures.get(group);
  const rest = places.length - shownLocations;
  const named = (zh: string, en: string, body: Markup): Markup =>
    html`<dt>${both({ zh, en })}</dt>
      <dd>${body}</dd>`;
  return html`<article id="${id}">
    <h3>${message.zh}</h3>
    <p lang="en">${message.en}</p>
    <dl>
      ${named(
        '在哪裡',
        'Where',
        html`<ul>
          ${places
            .slice(0, shownLocations)
            .map(
              ({ page, states, source }) =>
                html`<li>
                  ${page}${source ? ` – ${source.file}:${String(source.line)}` : ''} (${states.join(', ')})
                </li>`,
            )}
          ${
            rest > 0
              ? html`<li>
                  ${both({ zh: `還有 ${String(rest)} 處`, en: `and ${String(rest)} places more` })}
                </li>`
              : ''
          }
        </ul>`,
      )}
      ${selector === '' ? '' : named('元件', 'Element', html`<code>${selector}</code>`)}
      ${group.html === '' ? '' : named('標記', 'Markup', html`<code>${group.html}</code>`)}
      ${named('規則', 'Rules', html`${[...rules, ...codes, ...wcag].join(', ')}`)}
      ${named(
        '說明',
        'More',
        html`<a href="${help}">${both({ zh: '背景說明', en: 'Background' })}: ${help}</a>`,
      )}
    </dl>
    ${
      picture === undefined
        ? ''
        : html`<img
            src="${picture}"
            alt="畫面截圖：外框標出的是 ${selector} Screenshot with ${selector} outlined"
          />`
    }
  </article>`;
}

function index(
  groups: readonly FindingGroup[],
  ids: ReadonlyMap<FindingGroup, string>,
  namesOf: (group: FindingGroup) => readonly string[],
): Markup {
  const byName = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const name of namesOf(group)) {
      const known = byName.get(name) ?? new Set();
      byName.set(name, known.add(ids.get(group) ?? ''));
    }
  }
  if (byName.size === 0) return html`<p>${both({ zh: '沒有。', en: 'None.' })}</p>`;
  const rows = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<ul>
    ${rows.map(
      ([name, found]) =>
        html`<li>
          ${name}:
          ${[...found]
            .slice(0, shownLocations)
            .map((id, place) => html`${place > 0 ? ', ' : ''}<a href="#${id}">${id}</a>`)}
          (${found.size})
        </li>`,
    )}
  </ul>`;
}

function manual({ report }: GateRun): Markup {
  return html`<div class="wide">
    <table>
      <caption>
        ${both({
          zh: '沒有機器能判斷，這次也沒有人看過',
          en: 'No machine can tell, and nobody has looked in this run',
        })}
      </caption>
      <tr>
        <th scope="col">${both({ zh: '檢測碼', en: 'Code' })}</th>
        <th scope="col">${both({ zh: '要看什麼', en: 'What to look at' })}</th>
        <th scope="col">${both({ zh: '網頁', en: 'Pages' })}</th>
      </tr>
      ${report.manual.map(
        ({ code, name, look, pages }) =>
          html`<tr>
            <th scope="row">${code} ${name}</th>
            <td>${both(look)}</td>
            <td>${pages.join(' ')}</td>
          </tr>`,
      )}
    </table>
  </div>`;
}

function exceptions({ report }: GateRun): Markup {
  if (report.excepted.length === 0) return html`<p>${both({ zh: '沒有。', en: 'None.' })}</p>`;
  return html`<ul>
    ${report.excepted.map(
      ({ page, rule, selector, exception }) =>
        html`<li>
          ${page} ${rule} ${selector}: ${exception.reason} (${exception.owner}, ${exception.expires})
        </li>`,
    )}
  </ul>`;
}
