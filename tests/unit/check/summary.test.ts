import { expect, it } from 'vitest';
import { summaryMarkdown } from '../../../src/check/report/summary.ts';
import { diagnosticsOf, replace } from '../../support/make-content.ts';

it('says that a good content may be reviewed', async () => {
  const summary = summaryMarkdown({ diagnostics: await diagnosticsOf() }, 'zh');
  expect(summary).toContain('✅');
  expect(summary).not.toContain('###');
});

it('names file, line and remedy, what must be fixed first', async () => {
  const diagnostics = await diagnosticsOf({
    'site.yaml': replace('https://office.example/', 'null'),
    'faqs/power-out/index.zh-TW.md': replace('title: ', 'titel: '),
  });
  const summary = summaryMarkdown({ diagnostics }, 'en');
  expect(summary).toContain('❌');
  expect(summary).toContain('- `faqs/power-out/index.zh-TW.md` line 2: ');
  expect(summary).toContain('Did you mean title?');
  expect(summary.indexOf('### Errors')).toBeLessThan(summary.indexOf('### Warnings'));
});

it('shows what a stranger wrote, and obeys none of it', async () => {
  const hostile = '<img src=x> @everyone [here](https://evil.example) ![p](https://evil.example/p.png)';
  const diagnostics = await diagnosticsOf({
    'faqs/power-out/index.zh-TW.md': replace('related: [', `related: [${JSON.stringify(hostile)}, `),
  });
  const summary = summaryMarkdown({ diagnostics }, 'zh');
  expect(summary).toContain('everyone');
  expect(summary).not.toMatch(/(?<!\\)<img|@everyone|\]\(|https:/);
});
