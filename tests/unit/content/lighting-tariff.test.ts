import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/item.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { chargeTiers, sumOf } from '../../../src/model/tariffs/charge.ts';
import { tiersOf, type TariffVersion } from '../../../src/model/tariffs/tariff.ts';
import { projectRoot } from '../../support/project.ts';

let version: TariffVersion | undefined;

beforeAll(async () => {
  const { site } = await loadContent(join(projectRoot, 'content'));
  const item = itemsOf(site?.items ?? [], 'tariffs').find(({ slug }) => slug === 'lighting');
  version = item?.original.data.versions.find(({ effectiveFrom }) => effectiveFrom === '2025-10-01');
});

function dollars(plan: string, season: 'summer' | 'nonSummer', kWh: number, months = 2): number {
  if (!version) throw new Error('The prices of 2025-10-01 were not read.');
  return sumOf(chargeTiers(tiersOf(version, plan), season, months, kWh)) / 100;
}

describe('the prices of 1 October 2025, before rounding', () => {
  // Worked out from the printed table, by hand and by others; see content/faqs/how-bill-is-computed for one of them.
  it.each([
    { kWh: 240, season: 'nonSummer', residential: 427.2, business: 547.2 },
    { kWh: 400, season: 'nonSummer', residential: 788.8, business: 912 },
    { kWh: 400, season: 'summer', residential: 835.2, business: 1084 },
    { kWh: 610, season: 'nonSummer', residential: 1263.4, business: 1390.8 },
    { kWh: 856, season: 'summer', residential: 2243, business: 2525.56 },
    { kWh: 1400, season: 'summer', residential: 4846.2, business: 4571 },
    { kWh: 2400, season: 'summer', residential: 12254.2, business: 9031 },
  ] as const)('charge $kWh kWh of two $season months', ({ kWh, season, residential, business }) => {
    expect(dollars('residential', season, kWh)).toBe(residential);
    expect(dollars('business', season, kWh)).toBe(business);
  });

  it('agree with the press on one month at home', () => {
    expect(dollars('residential', 'summer', 428, 1)).toBeCloseTo(1121.5, 1);
    expect(dollars('residential', 'nonSummer', 305, 1)).toBeCloseTo(631.7, 1);
  });
});
