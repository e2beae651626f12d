import { expect, it } from 'vitest';
import { codeowners } from '../../../src/authoring/codeowners.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { found, makeContent, replace } from '../../support/make-content.ts';

const withReviewers = (reviewers: string) => ({
  'departments.yaml': replace('- id: office\n', `- id: office\n  reviewers: ${reviewers}\n`),
});

it('asks the reviewers of a department for its items, and nobody for the others', async () => {
  const { site } = await loadContent(makeContent(withReviewers("['@office/business', '@someone']")));
  if (!site) throw new Error('The content was not read.');
  const text = codeowners(site);
  expect(text).toContain('/content/faqs/power-out/ @office/business @someone\n');
  const { site: unknown } = await loadContent(makeContent());
  expect(unknown && codeowners(unknown)).not.toMatch(/^[^#]/m);
});

it.each(["['office']", "['@a b']", "['@a\\n* @evil']"])('refuses %s as an account', async (written) => {
  expect((await found(withReviewers(written))).join()).toContain('departments.yaml:2:');
});
