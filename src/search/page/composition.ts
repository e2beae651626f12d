/**
 * Keeps a form from being sent while an input method composes: the Enter that chooses a character is not the Enter
 * that searches. Safari ends the composition just before it reports that key, so the end counts from the next task on
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function waitForComposition(form: HTMLFormElement): void {
  let isComposing = false;
  form.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  form.addEventListener('compositionend', () => {
    setTimeout(() => {
      isComposing = false;
    });
  });
  form.addEventListener('submit', (event) => {
    if (isComposing) event.preventDefault();
  });
}
