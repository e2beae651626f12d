import { checkLink, type Verdict } from './check-link.ts';
import type { ExternalLink } from './external-links.ts';
import type { Bounds } from './request-head.ts';

/** How many hosts are requested at once; each host gets one request at a time. */
const hostsAtOnce = 6;

/** Requests every link that a program may request. */
export async function checkLinks(
  links: readonly ExternalLink[],
  bounds: Bounds,
): Promise<Map<string, Verdict>> {
  const hosts = new Map<string, ExternalLink[]>();
  for (const link of links.filter(({ check }) => check !== 'by-hand')) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  const waiting = [...hosts.values()];
  const verdicts = new Map<string, Verdict>();
  const work = async (): Promise<void> => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      for (const link of own) verdicts.set(link.url, await checkLink(link, bounds));
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return verdicts;
}
