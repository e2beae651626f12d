import { formatCount, gatherForms } from '../../shared/plurals.ts';

/** Shows the measures that fit the choices of its form, and keeps the choices in the address. */
export class PlanFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.addEventListener('change', () => {
      this.#show(form, true);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(form, true);
    });
    // A reset empties the fields only after its event.
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#show(form, true);
      });
    });
    this.#show(form, false);
  }

  #show(form: HTMLFormElement, isChange: boolean): void {
    const choices = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const measures = [...this.querySelectorAll('.measure')];
    for (const measure of measures) {
      const fits = choices.every(({ name, value }) =>
        (measure.getAttribute(`data-plan-${name}`) ?? '').split(' ').includes(value),
      );
      measure.toggleAttribute('hidden', !fits);
    }
    const shown = measures.filter((measure) => !measure.hasAttribute('hidden'));
    for (const part of this.querySelectorAll('[data-plan-part]')) {
      const prefix = `measure-${part.getAttribute('data-plan-part') ?? ''}.`;
      part.toggleAttribute('hidden', !shown.some(({ id }) => id.startsWith(prefix)));
    }
    if (!isChange) {
      if (choices.length > 0) this.#tell(shown.length);
      return;
    }
    this.#tell(shown.length);
    const query = new URLSearchParams(choices.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }

  #tell(count: number): void {
    const status = this.querySelector('[role="status"]');
    const forms = gatherForms((category) => this.getAttribute(`data-shown-${category}`) ?? undefined);
    if (status) status.textContent = formatCount(forms, document.documentElement.lang, count);
  }
}
