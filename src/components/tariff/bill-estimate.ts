import { billFields, type BillField } from '../../model/tariffs/bill-fields.ts';
import { element, link } from '../../search/page/element.ts';

/** Longer than any answer there is; an address may hold anything. */
const longestValue = 40;

/** The form of the bill estimate. What reckons is loaded only when a reader turns to the form, or an address asks for a bill. */
export class BillEstimate extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('focusin', () => void import('./bill-answer.ts'), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(form);
    });
    addEventListener('popstate', () => {
      this.#readAddress(form);
    });
    this.#readAddress(form);
  }

  async #submit(form: HTMLFormElement): Promise<void> {
    if (await this.#answer(form)) {
      history.pushState(null, '', addressOf(form));
      this.querySelector<HTMLElement>('.bill-result h2')?.focus();
    } else {
      form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    }
  }

  /** Fills the form from the address, and answers where the address asks for anything. */
  #readAddress(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    if (!billFields.some((name) => asked.has(name))) return;
    for (const name of billFields) {
      const control = controlOf(form, name);
      if (control) control.value = (asked.get(name) ?? '').slice(0, longestValue);
    }
    void this.#answer(form);
  }

  /** Shows the result, or what keeps it from being one. */
  async #answer(form: HTMLFormElement): Promise<boolean> {
    const status = this.querySelector('[role="status"]');
    const result = this.querySelector('.bill-result');
    const failed = this.dataset['failed'] ?? '';
    try {
      const { answerBill } = await import('./bill-answer.ts');
      const data = {
        tariff: readJson(this.dataset['tariff']),
        texts: readJson(this.dataset['texts']),
        locale: document.documentElement.lang,
      };
      const answer = answerBill(data, (field) => controlOf(form, field)?.value ?? '');
      showErrors(form, answer?.errors ?? new Map());
      const address = element('p', {}, link(addressOf(form), this.dataset['link'] ?? ''));
      result?.replaceChildren(...(answer?.result ? [...answer.result, address] : []));
      if (status) status.textContent = answer?.errors ? answer.summary : '';
      return answer?.result !== undefined;
    } catch {
      if (status) status.textContent = failed;
      return false;
    }
  }
}

function controlOf(form: HTMLFormElement, name: BillField): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

/** Names each error beside its field, and ties the two together for screen readers. */
function showErrors(form: HTMLFormElement, errors: ReadonlyMap<BillField, string>): void {
  for (const name of billFields) {
    const control = controlOf(form, name);
    const place = form.querySelector(`#bill-${name}-fault`);
    const error = errors.get(name);
    if (place) place.textContent = error ?? '';
    if (error === undefined) control?.removeAttribute('aria-invalid');
    else control?.setAttribute('aria-invalid', 'true');
  }
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
  return JSON.parse(text ?? 'null');
}
