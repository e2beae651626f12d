import { describe, expect, it } from 'vitest';
import { contentType, fileTypeOf } from '../../../src/metadata/media-types.ts';

describe('the type of a file', () => {
  it.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['en/faqs/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['newsfeed.xml', 'application/xml; charset=utf-8'],
    ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['notices/calendar.ics', 'text/calendar; charset=utf-8'],
    ['open-data/faqs.csv', 'text/csv; charset=utf-8'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['open-data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['open-data/faqs.json', 'application/json; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['open-data/faqs.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ])('%s is %s', (path, type) => {
    const found = fileTypeOf(path);
    expect(found && contentType(found)).toBe(type);
  });

  it('is not known of other files', () => {
    expect(['_headers', 'index.html', 'a.csv/b'].map(fileTypeOf)).toEqual([undefined, undefined, undefined]);
  });
});
