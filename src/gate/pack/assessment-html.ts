import { both, documentOf, html } from '../report/markup.ts';
import type { Assessment } from './assessment.ts';

/** The self-assessment as a document in both languages. */
export function assessmentHtml({ coverage, rows }: Assessment): string {
  return documentOf(
    { zh: '無障礙自我評量表', en: 'Accessibility self-assessment' },
    html`<p>${both(coverage)}</p>
      <div class="wide">
        <table>
          <caption>
            ${both({ zh: '各檢測碼的結果', en: 'Result of each code' })}
          </caption>
          <tr>
            <th scope="col">${both({ zh: '檢測碼', en: 'Code' })}</th>
            <th scope="col">${both({ zh: '等級', en: 'Level' })}</th>
            <th scope="col">${both({ zh: '結果', en: 'Result' })}</th>
            <th scope="col">${both({ zh: '由什麼判斷', en: 'Judged by' })}</th>
            <th scope="col">${both({ zh: '說明', en: 'Note' })}</th>
            <th scope="col">${both({ zh: '樣本網頁', en: 'Sample pages' })}</th>
          </tr>
          ${rows.map(
            ({ code, criterion, level, name, outcome, by, note, samples }) =>
              html`<tr>
                <th scope="row">${code} ${name}</th>
                <td>${criterion} ${level}</td>
                <td>${both(outcome)}</td>
                <td>${both(by)}</td>
                <td>${both(note)}</td>
                <td>
                  ${samples.map(({ path, address }) =>
                    address === undefined
                      ? html`<p>${path}</p>`
                      : html`<p><a href="${address}">${path}</a></p>`,
                  )}
                </td>
              </tr>`,
          )}
        </table>
      </div>`,
  );
}
