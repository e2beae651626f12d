import { describe, expect, it } from 'vitest';
import { editorPolicy } from '../../../src/metadata/editor-policy.ts';
import { headerFiles, headerPlan } from '../../../src/metadata/headers.ts';
import { headerPolicy, metaPolicy } from '../../../src/metadata/policy.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';

const documents = [
  { path: 'feed.xml', body: '' },
  { path: 'open-data/faqs.csv', body: '' },
];
const editor = "editor: { backend: gitlab, repository: office/site, signIn: 'https://sign-in.example' }";

function planOf(site: Site) {
  const { everywhere, byPath, ...plan } = headerPlan(site, documents, ['faqs/', 'index.html']);
  const told = ({ why, ...header }: (typeof byPath)[number]) => ({ ...header, isExplained: why.length > 20 });
  return {
    ...plan,
    everywhere: everywhere.map(({ name, value }) => [name, value]),
    byPath: byPath.map(told),
  };
}

describe('headerPlan', () => {
  it('knows the paths of a site, and what each is given', async () => {
    expect(planOf(await makeSite())).toEqual({
      base: '/site/',
      everywhere: [
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        [
          'Permissions-Policy',
          'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
        ],
        ['Strict-Transport-Security', 'max-age=31536000'],
      ],
      byPath: [
        {
          name: 'Content-Security-Policy',
          below: ['/site/search/', '/site/en/search/', '/site/search-index/'],
          value: headerPolicy('/search/'),
          elsewhere: headerPolicy('/'),
          isExplained: true,
        },
        {
          name: 'Cross-Origin-Opener-Policy',
          below: [],
          value: 'same-origin',
          elsewhere: 'same-origin',
          isExplained: true,
        },
        {
          name: 'Cache-Control',
          below: ['/site/_astro/'],
          value: 'public, max-age=31536000, immutable',
          isExplained: true,
        },
        { name: 'Access-Control-Allow-Origin', below: ['/site/open-data/'], value: '*', isExplained: true },
      ],
      documents: ['/site/feed.xml', '/site/open-data/faqs.csv'],
      notFound: [
        { below: '/site/', path: '/site/404.html' },
        { below: '/site/en/', path: '/site/en/404.html' },
      ],
    });
  });

  it('gives the web editor a policy of its own, and knows what stands beside it', async () => {
    const plan = planOf(await makeSite({ 'site.yaml': siteFile(editor) }));
    expect(plan.byPath.map(({ name, inEditor }) => [name, inEditor])).toEqual([
      [
        'Content-Security-Policy',
        editorPolicy({
          backend: 'gitlab',
          repository: 'office/site',
          branch: 'main',
          folder: 'content',
          signIn: 'https://sign-in.example',
        }),
      ],
      ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
      ['Cache-Control', undefined],
      ['Access-Control-Allow-Origin', undefined],
    ]);
    expect(plan.editor).toEqual({
      below: '/site/admin/',
      beside: ['/site/', '/site/faqs/', '/site/index.html'],
    });
  });

  it('gives the headers of the site to its home page where nothing else stands beside a web editor', async () => {
    const [host] = headerFiles(await makeSite({ 'site.yaml': siteFile(editor) }), []);
    const paths = String(host?.body).match(/^\/.*$/gm);
    expect(paths).toEqual(['/site/*', '/site/', '/site/admin/*', '/site/_astro/*', '/site/open-data/*']);
  });

  it('names the 404 page of the default language first, wherever it stands among the languages', async () => {
    const site = await makeSite();
    const plan = planOf({ ...site, locales: ['en', 'ja', 'zh-TW', 'ko'] });
    expect(plan.notFound.map(({ below }) => below)).toEqual([
      '/site/',
      '/site/en/',
      '/site/ja/',
      '/site/ko/',
    ]);
  });
});

describe('editorPolicy', () => {
  const settings = {
    repository: 'office/site',
    branch: 'main',
    folder: 'content',
    signIn: 'https://sign-in.example',
  };
  const connections = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];

  it('allows what Decap CMS needs, and the host of the repository', () => {
    expect(editorPolicy({ ...settings, backend: 'github' })).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
        "font-src 'self' data:; connect-src 'self' blob: https://api.github.com; object-src 'none'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'",
    );
    expect(connections(editorPolicy({ ...settings, backend: 'gitlab' }))).toBe(
      "'self' blob: https://gitlab.com",
    );
  });

  it('allows the local server of an editor that has one', () => {
    const policy = editorPolicy({ ...settings, backend: 'github', local: 'http://localhost:8081/api/v1' });
    expect(connections(policy)).toBe("'self' blob: https://api.github.com http://localhost:8081");
  });
});

describe('metaPolicy', () => {
  it('says of an ordinary page and of the search what a <meta> can say', () => {
    expect(metaPolicy('/')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'none'; manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(metaPolicy('/search/')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; " +
        "require-trusted-types-for 'script'; trusted-types search-worker",
    );
    expect(metaPolicy('/faqs/search/')).toBe(metaPolicy('/'));
  });
});
