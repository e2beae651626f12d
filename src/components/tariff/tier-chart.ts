import type { TierCharge } from '../../model/tariffs/charge.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Below this share of the bar a number does not fit into its piece; the table beside it has all of them. */
const narrowest = 7;

/** One bar in pieces, one for each tier, by the share of its charge. The table beside it is its text. */
export function tierChart(tiers: readonly TierCharge[], label: string): SVGSVGElement {
  const total = tiers.reduce((sum, { cents }) => sum + cents, 0);
  const chart = svg('svg', { class: 'tier-chart', role: 'img', 'aria-label': label, width: '100%' });
  let left = 0;
  for (const { number, cents } of tiers) {
    const share = total === 0 ? 0 : (cents / total) * 100;
    const look = number % 2 === 1 ? 'tier-odd' : 'tier-even';
    const piece = svg('g', { class: look });
    piece.append(svg('rect', { x: percent(left), y: '1', width: percent(share), height: '38' }));
    if (share >= narrowest) {
      const digit = svg('text', { x: percent(left + share / 2), y: '26', 'text-anchor': 'middle' });
      digit.textContent = String(number);
      piece.append(digit);
    }
    chart.append(piece);
    left += share;
  }
  return chart;
}

function percent(share: number): string {
  return `${share.toFixed(3)}%`;
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
