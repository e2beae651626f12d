import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/item.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { parentOf, type Plan } from '../../../src/model/plans/measures.ts';
import type { Site } from '../../../src/model/site.ts';
import { pageReferences } from '../../../src/routes/addresses-in-use.ts';
import { projectRoot } from '../../support/project.ts';

const content = join(projectRoot, 'content');
let site: Site;
let plan: Plan;
let english: Plan;

beforeAll(async () => {
  const loaded = await loadContent(content);
  const item = itemsOf(loaded.site?.items ?? [], 'plans').find(({ slug }) => slug === 'service-quality-104');
  const translation = item?.locales['en'];
  if (!loaded.site || !item || !translation) throw new Error('The plan of 104 was not read.');
  site = loaded.site;
  plan = item.original.data;
  english = translation.data;
});

/** The table as it is published beside the plan’s full text. */
function printedRows(): Record<string, string>[] {
  const file = join(content, 'disclosures/service-quality-plan-104/plan-104.csv');
  return parse(readFileSync(file), { columns: true, bom: true });
}

describe('the tracker of the plan of 104', () => {
  it('leaves no promise of the printed table unaccounted for', () => {
    const rows = printedRows();
    expect(rows.length).toBe(78);
    expect(plan.measures.map(({ id, text }) => [id, text])).toEqual(
      rows.map(({ no, measure }) => [no, measure]),
    );
    const pages = new Set(pageReferences({ site, today: '2026-11-23' }));
    const unaccounted = plan.measures.filter(
      ({ fulfilledBy, offline }) =>
        !fulfilledBy.some((page) => pages.has(page)) && (offline === undefined || offline.length < 5),
    );
    expect(unaccounted.map(({ id }) => id)).toEqual([]);
  });

  it('has the department and period of every row whose columns line up, and guesses none of the others', () => {
    const departmentName = (id: string | undefined): string =>
      site.departments.find((department) => department.id === id)?.name['zh-TW'] ?? '';
    const periodName = (id: string | undefined): string =>
      plan.periods.find((period) => period.id === id)?.name ?? '';
    expect(
      plan.measures.map(({ id, department, allDepartments, period }) => [
        id,
        allDepartments ? '各部門' : departmentName(department),
        periodName(period),
      ]),
    ).toEqual(printedRows().map(({ no, department, period }) => [no, department, period]));
    const uncertain = plan.parts.filter(({ alignment }) => alignment === 'uncertain');
    expect(uncertain.map(({ id }) => id)).toEqual(['1.1.1', '1.2.4', '2.2.1', '3.1.1']);
    expect(
      plan.measures.filter(({ id }) => uncertain.some((part) => part.id === parentOf(id))).length,
    ).toBe(25);
  });

  it('claims nothing that nobody has recorded', () => {
    expect(new Set(plan.measures.map(({ status }) => status))).toEqual(new Set(['not-recorded']));
  });

  it('says every promise in English too', () => {
    expect(english.measures.filter(({ text }) => !/^[A-Z]/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
