/** Long enough to read a notice twice. */
const turnEvery = 15_000;

/** Shows the notices of its list one after the other. It stands still for who asked for less motion, points or types. */
export class NoticeBoard extends HTMLElement {
  #shown = 0;
  #isPaused = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const controls = this.querySelector('.board-controls');
    if (this.#notices().length < 2 || !(controls instanceof HTMLElement)) return;
    controls.hidden = false;
    this.classList.add('is-turning');
    for (const button of this.querySelectorAll('[data-turn]')) {
      button.addEventListener('click', () => {
        this.#pause(true);
        this.#turn(Number(button.getAttribute('data-turn')));
      });
    }
    this.querySelector('[data-pause-button]')?.addEventListener('click', () => {
      this.#pause(!this.#isPaused);
    });
    this.#pause(this.#isPaused);
    this.#turn(0);
    this.#timer = setInterval(() => {
      if (!this.#isPaused && !this.matches(':hover, :focus-within')) this.#turn(1);
    }, turnEvery);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #notices(): Element[] {
    return [...this.querySelectorAll('.board-list > li')];
  }

  #turn(by: number): void {
    const notices = this.#notices();
    this.#shown = (this.#shown + by + notices.length) % notices.length;
    notices.forEach((notice, index) => {
      notice.classList.toggle('is-waiting', index !== this.#shown);
    });
  }

  #pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    const button = this.querySelector('[data-pause-button]');
    if (button) button.textContent = (isPaused ? this.dataset['play'] : this.dataset['pause']) ?? '';
  }
}
