import { defineMiddleware } from 'astro:middleware';
import { memoizeBySite } from './model/memoize-by-site.ts';
import type { Site } from './model/site.ts';
import { localeOfPath } from './metadata/urls.ts';
import { pageContexts, type PageContext } from './site/page-context.ts';

const contextsOf = memoizeBySite((site: Site, now: string) => pageContexts(site, new Date(now)));

/** Gives every page the content, in its language. */
export const onRequest = defineMiddleware(async (context, next) => {
  // `npm run dev` keeps the middleware while the content changes: imported at the top, it would read the old one.
  const { readContent } = await import('./collections/read-content.ts');
  const { site, now, isPreview } = await readContent();
  const page: PageContext = contextsOf(site, now.toISOString())(localeOfPath(site, context.url.pathname));
  Object.assign(context.locals, page, { isPreview });
  return next();
});
