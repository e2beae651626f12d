import { formatDate } from '../../i18n/format.ts';
import { estimateBill } from '../../model/tariffs/estimate.ts';
import type { BillField } from '../../model/tariffs/bill-fields.ts';
import { daysOfMonth, readRequest, type BillError } from '../../model/tariffs/read-request.ts';
import type { Tariff } from '../../model/tariffs/tariff.ts';
import { formatCount, gatherForms } from '../../shared/plurals.ts';
import type { Child } from '../../search/page/element.ts';
import { billResult } from './bill-result.ts';
import { billText, type BillText, type BillTexts } from './bill-texts.ts';

/** The result as nodes, or what to say beside which field and of all of them. */
export type BillAnswer =
  | { result: Child[]; errors?: undefined }
  | { result?: undefined; errors: ReadonlyMap<BillField, string>; summary: string };

/** Answers what stands in the form. The tariff and the texts are the page’s own; the fields may hold anything. */
export function answerBill(
  data: { tariff: unknown; texts: unknown; locale: string },
  valueOf: (field: BillField) => string,
): BillAnswer | undefined {
  const { tariff, texts, locale } = data;
  if (!isTariff(tariff) || !isTexts(texts)) return undefined;
  const text = billText(texts);
  const { request, errors } = readRequest(tariff, valueOf);
  if (request)
    return { result: billResult(request, estimateBill(tariff, request), { tariff, text, locale }) };
  const counted = gatherForms((category) => texts[`bill.faults.${category}`]);
  return {
    errors: new Map([...errors].map(([field, error]) => [field, errorText(error, tariff, text, locale)])),
    summary: formatCount(counted, locale, errors.size),
  };
}

function errorText(error: BillError, { versions }: Tariff, text: BillText, locale: string): string {
  const first = versions.at(-1)?.effectiveFrom;
  return text(`bill.fault.${error}`, {
    one: daysOfMonth,
    two: daysOfMonth * 2,
    date: first === undefined ? '' : formatDate(first, locale),
  });
}

function isTariff(value: unknown): value is Tariff {
  return typeof value === 'object' && value !== null && 'versions' in value && 'plans' in value;
}

function isTexts(value: unknown): value is BillTexts {
  return typeof value === 'object' && value !== null && 'bill.result' in value;
}
