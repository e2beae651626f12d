import { codes, type Edition } from './codes.ts';

const byCode = new Map(codes.map((code) => [code.code, code]));

/** The codes as an edition calls them; those it does not know are left out. */
export function codesIn(edition: Edition, named: readonly string[]): string[] {
  const found = named.flatMap((name) => {
    const code = byCode.get(name);
    if (code?.editions.includes(edition)) return [name];
    const former = code?.formerly;
    return former !== undefined && byCode.get(former)?.editions.includes(edition) ? [former] : [];
  });
  return [...new Set(found)];
}
