import { expect, it } from 'vitest';
import { editorFiles } from '../../../src/editor/editor-files.ts';
import { editorPolicy } from '../../../src/metadata/editor-policy.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';

const settings = "editor: { backend: github, repository: office/site, signIn: 'https://sign-in.example' }";

it('holds the editor to its policy in the page too, before anything is loaded', async () => {
  const site = await makeSite({ 'site.yaml': siteFile(settings) });
  const page = String(editorFiles(site, []).find(({ path }) => path === 'admin/index.html')?.body);
  const [before = '', policy] = page.split(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/);
  expect(policy).toBeDefined();
  expect(before).not.toMatch(/<script|<link/);
  if (!site.file.editor) throw new Error('The site has no editor.');
  // A page cannot say who may frame it: browsers complain of that in a <meta>.
  expect(`${String(policy)}; frame-ancestors 'none'`).toBe(editorPolicy(site.file.editor));
});
