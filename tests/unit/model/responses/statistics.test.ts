import { expect, it } from 'vitest';
import { itemsOf } from '../../../../src/model/item.ts';
import { countResponses } from '../../../../src/model/responses/statistics.ts';
import { makeSite, originalFile } from '../../../support/make-site.ts';

function opinion(more: string): string {
  return originalFile({
    more: `received: 2026-02-01\nopinion: 等太久。\nuntranslated: { en: 只有中文 }\n${more}`,
  });
}

it('counts opinions by how far they are, and the days they took, but no samples', async () => {
  const { items } = await makeSite({
    'responses/a/index.zh-TW.md': opinion('status: done\naction: 好。\ncompleted: 2026-02-11'),
    'responses/b/index.zh-TW.md': opinion('status: declined\naction: 不行。\ncompleted: 2026-02-06'),
    'responses/c/index.zh-TW.md': opinion('status: received'),
    'responses/d/index.zh-TW.md': opinion(
      'sample: true\nstatus: done\naction: 示範。\ncompleted: 2026-06-01',
    ),
  });
  expect(countResponses(itemsOf(items, 'responses'))).toEqual({
    total: 3,
    statuses: { received: 1, 'under-way': 0, done: 1, declined: 1 },
    averageDays: 7.5,
  });
  expect(countResponses([]).averageDays).toBeUndefined();
});
