import { formatDate } from '../../i18n/format.ts';
import { estimateBill } from '../../model/tariffs/estimate.ts';
import {
  billFields,
  daysOfMonth,
  readRequest,
  type BillFault,
  type BillField,
} from '../../model/tariffs/read-request.ts';
import type { Tariff } from '../../model/tariffs/tariff.ts';
import { element, link } from '../../search/page/element.ts';
import { billResult } from './bill-result.ts';
import { billText, type BillText, type BillTextKey } from './bill-texts.ts';

/** The form of the bill estimate. What it reads, from a reader or from an address, it trusts no further than it is well-formed. */
export class BillEstimate extends HTMLElement {
  connectedCallback(): void {
    const tariff = readJson(this.dataset['tariff']);
    const texts = readJson(this.dataset['texts']);
    const form = this.querySelector('form');
    if (!form || !isTariff(tariff) || !isTexts(texts)) return;
    const page: Page = { form, tariff, text: billText(texts), locale: document.documentElement.lang };
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#answer(page)) {
        history.pushState(null, '', addressOf(form));
        this.querySelector<HTMLElement>('.bill-result h2')?.focus();
      } else {
        form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      }
    });
    addEventListener('popstate', () => {
      this.#fromAddress(page);
    });
    this.#fromAddress(page);
  }

  /** Fills the form from the address, and answers where the address asks for anything. */
  #fromAddress(page: Page): void {
    const asked = new URLSearchParams(location.search);
    if (!billFields.some((name) => asked.has(name))) return;
    for (const name of billFields) {
      const control = controlOf(page.form, name);
      if (control) control.value = (asked.get(name) ?? '').slice(0, longestValue);
    }
    this.#answer(page);
  }

  /** Shows the result, or what keeps it from being one. */
  #answer({ form, tariff, text, locale }: Page): boolean {
    const { request, faults = new Map<BillField, BillFault>() } = readRequest(
      tariff,
      (field) => controlOf(form, field)?.value ?? '',
    );
    showFaults(form, faults, (fault) => faultText(fault, tariff, text, locale));
    const result = this.querySelector('.bill-result');
    const status = this.querySelector('[role="status"]');
    if (!request) {
      result?.replaceChildren();
      const isOne = new Intl.PluralRules(locale).select(faults.size) === 'one';
      const words = text(isOne ? 'bill.faults.one' : 'bill.faults.other', { count: faults.size });
      if (status) status.textContent = words;
      return false;
    }
    const estimate = estimateBill(tariff, request);
    const context = { tariff, text, locale };
    const address = element('p', {}, link(addressOf(form), text('bill.link')));
    result?.replaceChildren(...billResult(request, estimate, context), address);
    if (status) status.textContent = '';
    return true;
  }
}

interface Page {
  form: HTMLFormElement;
  tariff: Tariff;
  text: BillText;
  locale: string;
}

/** Longer than any answer there is; an address may hold anything. */
const longestValue = 40;

function controlOf(form: HTMLFormElement, name: BillField): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

/** Names each fault beside its field, and ties the two together for screen readers. */
function showFaults(
  form: HTMLFormElement,
  faults: ReadonlyMap<BillField, BillFault>,
  wordsOf: (fault: BillFault) => string,
): void {
  for (const name of billFields) {
    const control = controlOf(form, name);
    const place = form.querySelector(`#bill-${name}-fault`);
    const fault = faults.get(name);
    if (place) place.textContent = fault === undefined ? '' : wordsOf(fault);
    if (fault === undefined) control?.removeAttribute('aria-invalid');
    else control?.setAttribute('aria-invalid', 'true');
  }
}

function faultText(fault: BillFault, { versions }: Tariff, text: BillText, locale: string): string {
  const first = versions.at(-1)?.effectiveFrom ?? '';
  return text(`bill.fault.${fault}`, {
    one: daysOfMonth,
    two: daysOfMonth * 2,
    date: first === '' ? '' : formatDate(first, locale),
  });
}

/** The address that brings this form back. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const name of billFields) {
    const value = controlOf(form, name)?.value ?? '';
    if (value !== '') query.set(name, value);
  }
  return `${location.pathname}?${query.toString()}`;
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The page writes both; nothing else can reach them. */
function isTariff(value: unknown): value is Tariff {
  return typeof value === 'object' && value !== null && 'versions' in value && 'plans' in value;
}

function isTexts(value: unknown): value is Record<BillTextKey, string> {
  return typeof value === 'object' && value !== null && 'bill.result' in value;
}
