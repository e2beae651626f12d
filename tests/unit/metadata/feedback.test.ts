import { describe, expect, it } from 'vitest';
import { feedbackLink } from '../../../src/metadata/feedback.ts';
import { textsOf } from '../../../src/i18n/texts-of.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';

const page = { locale: 'en', address: '/faqs/power-out/', title: 'Power & light?' };

async function linkWith(more: string): Promise<string> {
  const site = await makeSite({ 'site.yaml': siteFile(more) });
  return feedbackLink(site, textsOf(site, 'en'), page);
}

describe('feedback on a page', () => {
  it('opens a mail that names the page already', async () => {
    const link = new URL(await linkWith('feedback: { mail: web@office.example }'));
    expect(link.protocol + link.pathname).toBe('mailto:web@office.example');
    expect(link.searchParams.get('subject')).toBe('About the page: Power & light?');
    expect(link.searchParams.get('body')).toContain('Page: https://office.example/site/en/faqs/power-out/\n');
  });

  it('opens a form for an issue, whatever its address has already', async () => {
    const link = new URL(await linkWith("feedback: { issues: 'https://code.example/new?labels=web' }"));
    expect(link.searchParams.get('labels')).toBe('web');
    expect(link.searchParams.get('title')).toBe('About the page: Power & light?');
    expect(link.searchParams.get('body')).toContain('/en/faqs/power-out/');
  });

  it('leads to the contact page of an office that has set up neither', async () => {
    expect(await linkWith('')).toBe('/site/en/pages/contact/');
  });

  it.each([
    'feedback: { mail: web@office.example, issues: https://code.example/new }',
    'feedback: {}',
    'feedback: { mail: nobody }',
    'feedback: { issues: "javascript:alert(1)" }',
  ])('refuses %s', async (more) => {
    await expect(linkWith(more)).rejects.toThrow('site.yaml:');
  });
});
