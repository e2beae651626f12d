import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../model/localized.ts';
import type { BillPart, BillRequest, Estimate } from '../../model/tariffs/estimate.ts';
import type { TierCharge } from '../../model/tariffs/charge.ts';
import type { Tariff, TariffVersion } from '../../model/tariffs/tariff.ts';
import { element, list, type Child } from '../../search/page/element.ts';
import { formatAmount, formatCents, formatWhole } from './amounts.ts';
import type { BillText } from './bill-texts.ts';
import { tierChart } from './tier-chart.ts';
import { versionRange } from './version-range.ts';

/** What a result is written with. */
export interface ResultContext {
  tariff: Tariff;
  text: BillText;
  locale: Locale;
}

/** The whole result: the amount in a sentence, how it came about, and what about it is not certain. */
export function billResult(request: BillRequest, estimate: Estimate, context: ResultContext): Child[] {
  const { text } = context;
  return [
    element('h2', { tabindex: '-1' }, text('bill.result')),
    element('p', { class: 'bill-amount' }, sentence(request, estimate, context)),
    ...unknownDays(estimate, context),
    element('h3', {}, text('bill.explain')),
    list(explanation(request, estimate, context)),
    ...estimate.parts.flatMap((part) => partOf(part, estimate, context)),
    totals(estimate, context),
    element('h3', {}, text('bill.rules')),
    rules(estimate, context),
    element('h3', {}, text('bill.versions')),
    list(
      [...new Set(estimate.parts.map(({ version }) => version))].map((version) =>
        versionLine(version, context),
      ),
    ),
  ];
}

/** The result in one sentence. */
function sentence(
  { plan, months, from, to }: BillRequest,
  { days, kWh, total }: Estimate,
  { tariff, text, locale }: ResultContext,
): string {
  return text('bill.result.sentence', {
    plan: tariff.plans.find(({ id }) => id === plan)?.title ?? plan,
    months: text(months === 1 ? 'bill.result.months.1' : 'bill.result.months.2'),
    kWh: formatWhole(kWh, locale),
    from: formatDate(from, locale),
    to: formatDate(to, locale),
    days,
    amount: formatAmount(total, locale),
  });
}

function unknownDays({ hasUnknownDays, parts }: Estimate, { text, locale }: ResultContext): Child[] {
  const version = parts.at(-1)?.version;
  if (!hasUnknownDays || version?.verifiedUntil === undefined) return [];
  const words = text('bill.unknown', {
    date: formatDate(version.verifiedUntil, locale),
    from: formatDate(version.effectiveFrom, locale),
  });
  return [element('p', { class: 'note note-warning' }, words)];
}

function explanation(
  request: BillRequest,
  { kWh, sum, minimum }: Estimate,
  { text, locale }: ResultContext,
): string[] {
  return [
    text('bill.explain.tiers'),
    ...(request.months === 2 ? [text('bill.explain.doubled')] : []),
    ...(kWh > request.kWh
      ? [
          text('bill.explain.least', {
            used: formatWhole(request.kWh, locale),
            kWh: formatWhole(kWh, locale),
          }),
        ]
      : []),
    ...(minimum > sum ? [text('bill.explain.minimum', { amount: formatAmount(minimum, locale) })] : []),
  ];
}

/** Days with the same prices: a bar of the tiers, and the table it is drawn from. */
function partOf(part: BillPart, { days, parts }: Estimate, context: ResultContext): Child[] {
  const { text, locale } = context;
  const title = text('bill.part', {
    season: text(`bill.season.${part.season}`),
    from: formatDate(part.from, locale),
    to: formatDate(part.to, locale),
    days: part.days,
  });
  const isSplit = parts.length > 1;
  const rows = [
    ...part.tiers.map((tier) =>
      row(
        tierName(tier, context),
        formatWhole(tier.kWh, locale),
        formatCents(tier.price, locale),
        formatCents(tier.cents, locale),
      ),
    ),
    row(text(isSplit ? 'bill.part.whole' : 'bill.part.sum'), '', '', formatCents(part.wholeCents, locale)),
    ...(isSplit
      ? [
          row(
            text('bill.part.share', { days: part.days, total: days }),
            '',
            '',
            formatCents(part.cents, locale),
          ),
        ]
      : []),
  ];
  const columns = [text('bill.tier'), text('bill.kWh'), text('bill.price'), text('bill.amount')];
  return [
    element('h4', {}, title),
    ...(part.tiers.length > 0 ? [tierChart(part.tiers, text('bill.chart', { part: title }))] : []),
    scrolling(
      title,
      element(
        'table',
        {},
        element('caption', { class: 'visually-hidden' }, title),
        head(columns),
        element('tbody', {}, ...rows),
      ),
    ),
  ];
}

function tierName({ number, from, to }: TierCharge, { text, locale }: ResultContext): string {
  const values = { number, from: formatWhole(from, locale) };
  return to === undefined
    ? text('bill.tier.last', values)
    : text('bill.tier.range', { ...values, to: formatWhole(to, locale) });
}

function totals({ sum, minimum, total }: Estimate, { text, locale }: ResultContext): HTMLElement {
  const title = text('bill.totals');
  return scrolling(
    title,
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, title),
      element(
        'tbody',
        {},
        row(text('bill.sum'), formatCents(sum, locale)),
        ...(minimum > sum ? [row(text('bill.minimum'), formatCents(minimum, locale))] : []),
        row(text('bill.total'), formatAmount(total, locale)),
      ),
    ),
  );
}

/** The rules this bill came across, each with whether anybody has verified it. */
function rules({ parts, minimum, sum }: Estimate, { tariff, text, locale }: ResultContext): HTMLElement {
  const used = [
    ...(parts.length > 1 ? [{ name: text('bill.rule.split'), rule: tariff.split }] : []),
    ...(minimum > sum ? [{ name: text('bill.rule.minimum'), rule: tariff.minimum }] : []),
    { name: text('bill.rule.rounding'), rule: tariff.rounding },
  ];
  return element(
    'dl',
    { class: 'bill-rules' },
    ...used.flatMap(({ name, rule }) => [
      element('dt', {}, `${name} `, mark(rule.status, text)),
      element('dd', {}, rule.note[locale] ?? ''),
    ]),
  );
}

function versionLine(version: TariffVersion, { text, locale }: ResultContext): HTMLElement {
  const { verifiedUntil } = version;
  return element(
    'span',
    {},
    `${versionRange(version, text, locale)} `,
    mark(version.status, text),
    verifiedUntil === undefined
      ? ''
      : ` ${text('bill.version.verifiedUntil', { date: formatDate(verifiedUntil, locale) })}`,
    element('span', { class: 'licence' }, version.document),
  );
}

function mark(status: TariffVersion['status'], text: BillText): HTMLElement {
  const look = status === 'verified' ? 'tag' : 'mark mark-unconfirmed';
  return element('span', { class: look }, text(`tariff.status.${status}`));
}

function head(columns: readonly string[]): HTMLElement {
  return element(
    'thead',
    {},
    element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column))),
  );
}

function row(name: string, ...cells: readonly string[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...cells.map((cell) => element('td', {}, cell)),
  );
}

/** A table wider than a phone scrolls in a region of its own, which a keyboard can reach. */
function scrolling(label: string, table: HTMLElement): HTMLElement {
  return element('section', { class: 'table-scroll', tabindex: '0', 'aria-label': label }, table);
}
