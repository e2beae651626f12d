import { defineMiddleware } from 'astro:middleware';
import { readContent } from './collections/read-content.ts';
import { localeOfPath } from './metadata/urls.ts';
import { pageContexts, type PageContext } from './site/page-context.ts';
import { memoizeBySite } from './site/memoize-by-site.ts';

const contextsOf = memoizeBySite(pageContexts);

/** Gives every page the content, in its language. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { site, now } = await readContent();
  const page: PageContext = contextsOf(site, now)(localeOfPath(site, context.url.pathname));
  Object.assign(context.locals, page);
  return next();
});
