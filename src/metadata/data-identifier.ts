import type { Site } from '../model/site.ts';

/** The office's OID and the datum's own id, as content systems of agencies write it; undefined without an OID. */
export function dataIdentifier(site: Pick<Site, 'file'>, id: string): string | undefined {
  const { oid } = site.file.organization;
  return oid === undefined || oid === null ? undefined : `${oid}#${id}`;
}
