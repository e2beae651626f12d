/** Runs in the page: spaces its text as a reader may (https://www.w3.org/TR/WCAG22/#text-spacing), or takes that back. */
export function spaceText(isOn: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-block-end: 2em !important; }`,
  );
  const usual = document.adoptedStyleSheets.filter((known) => Reflect.get(known, '__mingbai') !== true);
  Reflect.set(sheet, '__mingbai', true);
  document.adoptedStyleSheets = isOn ? [...usual, sheet] : usual;
}
