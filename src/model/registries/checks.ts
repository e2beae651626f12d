import { z } from 'zod';
import { reference } from '../fields/field.ts';
import { price } from '../fields/price-field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { localeCode } from '../localized.ts';
import { seasons } from '../tariffs/season.ts';

const locale = localeCode();
const text = z.string().trim().min(1);

const bill = z.strictObject({
  tariff: reference('item').describe('電價項目。 | The tariff.'),
  version: text.describe('電價版本的 id。 | Id of the version of the prices.'),
  plan: text.describe('用電種類的 id。 | Id of the plan.'),
  season: z.enum(seasons).describe('整期所在的季節。 | The season of the whole bill.'),
  months: wholeNumber(1).describe('一期幾個月。 | Months of the bill.'),
  kWh: wholeNumber().describe('用電度數。 | Units used.'),
  amount: price().describe('處理尾數以前的金額，元。 | The amount before rounding, in dollars.'),
  source: text.describe('誰算的。 | Who worked it out.'),
});

const plan = z.strictObject({
  plan: reference('item').describe('計畫項目。 | The plan.'),
  measures: wholeNumber(1).describe('作法的總數。 | How many measures it has.'),
  table: text.describe(
    '印本的表格：某個項目的 CSV 附件，欄位有 no、measure、department、period。 | The printed table: a CSV attachment of an item with the columns no, measure, department and period.',
  ),
  allDepartments: text.describe('表格怎麼寫「各部門」。 | What the table calls all departments.'),
  uncertain: z
    .array(text)
    .describe('各欄對不齊的項目。 | The parts whose columns do not line up in the print.'),
  statuses: z.array(text).min(1).describe('有佐證的辦理情形。 | The statuses for which there is evidence.'),
  capitals: z
    .array(locale)
    .default([])
    .describe('作法要以大寫字母開頭的語言。 | Languages in which each measure begins with a capital letter.'),
});

const handbook = z.strictObject({
  components: reference('item').describe('列出每一種元件的頁面。 | The page that lists every component.'),
  template: reference('item').describe('有問答範本的頁面。 | The page with the template of a question.'),
});

const query = z.strictObject({
  locale: locale.describe('語言。 | Language.'),
  query: text.describe('讀者會打的字。 | What readers type.'),
  pages: z
    .array(reference('page'))
    .min(1)
    .describe('要在前五筆的頁面。 | Pages that must be among the first five results.'),
});

/** `content/checks.yaml`: what an office knows to be right of its own content, so that no later change breaks it. */
export const checksSchema = z.strictObject({
  bills: z.array(bill).default([]).describe('算好的電費。 | Bills that were worked out.'),
  plans: z.array(plan).default([]).describe('計畫與它的印本。 | Plans and their prints.'),
  handbooks: z.array(handbook).default([]).describe('編輯手冊。 | Handbooks for editors.'),
  queries: z.array(query).default([]).describe('讀者常用的查詢。 | Queries that readers ask.'),
});

export type Checks = z.output<typeof checksSchema>;
export type PlanCheck = Checks['plans'][number];
export type QueryCheck = Checks['queries'][number];
