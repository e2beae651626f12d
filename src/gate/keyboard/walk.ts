import type { RenderedPage } from '../rendered/rendered-page.ts';

/** A tab stop: an element where Tab stops. */
export interface TabStop {
  /** Index of the element in the snapshot; -1 where it is none of the page, as in a frame. */
  element: number;
  /** Where it is drawn while it has the focus, from the top left of the window. */
  box: { x: number; y: number; width: number; height: number };
  /** Whether its look, or that of what is around it, differs from its look without focus. */
  isShown: boolean;
  /** Whether something that stays in its place while the page scrolls covers all of it. */
  isCovered: boolean;
}

/** A dialog that a button opened. */
export interface OpenedDialog {
  opener: number;
  /** Whether it claims the whole page for itself. */
  isModal: boolean;
  takesFocus: boolean;
  keepsFocus: boolean;
  closesOnEscape: boolean;
}

/** What became of a page when it was walked through with the keyboard. Plain data; elements by index. */
export interface Walk {
  rendered: RenderedPage;
  stops: readonly TabStop[];
  /** Whether Tab led out of the page in the end, stayed among some stops, or was not tried to the end. */
  end: 'left' | 'trapped' | 'cut';
  /** The stops that Tab, Shift+Tab and Escape did not lead out of. */
  trap: readonly number[];
  /** Whether others got the focus for a moment there, before it was taken back: a quick hand may get away. */
  slips: boolean;
  /** Where the page went, or what it opened, because something got the focus. */
  leftOnFocus: readonly string[];
  /** The first stop, where it leads to a place on the page: that place, and where Tab goes from there. */
  skipLink?: { element: number; target: number; next: number };
  /** Things that say they are buttons, and whether the keys of a button work on them. */
  buttons: readonly { element: number; enter: boolean; space: boolean }[];
  /** Selects that leave the page when another option is chosen. */
  leavingSelects: readonly { element: number; address: string }[];
  /** Letters and signs that do something when nothing has the focus. */
  shortcuts: readonly string[];
  dialogs: readonly OpenedDialog[];
}
