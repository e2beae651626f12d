import { expect, it } from 'vitest';
import { summaryMarkdown } from '../../../src/check/report/summary.ts';
import { problemsOf, replace } from '../../support/make-content.ts';

it('says that a good content may be reviewed', async () => {
  const summary = summaryMarkdown({ problems: await problemsOf() }, 'zh');
  expect(summary).toContain('✅');
  expect(summary).not.toContain('###');
});

it('names file, line and remedy, what must be mended first', async () => {
  const problems = await problemsOf({
    'site.yaml': replace('https://office.example/', 'null'),
    'faqs/power-out/index.zh-TW.md': replace('title: ', 'titel: '),
  });
  const summary = summaryMarkdown({ problems }, 'en');
  expect(summary).toContain('❌');
  expect(summary).toContain('- `faqs/power-out/index.zh-TW.md` line 2: ');
  expect(summary).toContain('Did you mean title?');
  expect(summary.indexOf('### Errors')).toBeLessThan(summary.indexOf('### Warnings'));
});

it('shows what a stranger wrote, and obeys none of it', async () => {
  const hostile = '<img src=x> @everyone [here](https://evil.example) ![p](https://evil.example/p.png)';
  const problems = await problemsOf({
    'faqs/power-out/index.zh-TW.md': replace('related: [', `related: [${JSON.stringify(hostile)}, `),
  });
  const summary = summaryMarkdown({ problems }, 'zh');
  expect(summary).toContain('everyone');
  expect(summary).not.toMatch(/(?<!\\)<img|@everyone|\]\(|https:/);
});
