/** A rectangle in CSS pixels, measured from the top left of the document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The computed style properties a rule may ask for; one more is one more name here. */
export const styleProperties = [
  'animation-duration',
  'animation-iteration-count',
  'background-color',
  'background-image',
  'border-bottom-width',
  'clip-path',
  'color',
  'cursor',
  'direction',
  'display',
  'flex-direction',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'opacity',
  'order',
  'outline-style',
  'outline-width',
  'overflow-x',
  'overflow-y',
  'position',
  'text-align',
  'text-decoration-line',
  'text-overflow',
  'text-transform',
  'transform',
  'visibility',
  'white-space',
  'width',
  'word-spacing',
  'z-index',
] as const;

export type StyleProperty = (typeof styleProperties)[number];

/** An element as the browser shows it. */
export interface RenderedElement {
  /** Its place in document order, and its name in this snapshot. */
  index: number;
  /** Its parent's index; -1 for the root element. Children of a shadow root have the host as parent. */
  parent: number;
  tag: string;
  attributes: Record<string, string>;
  /** Explicit or implicit ARIA role; null where it has none. */
  role: string | null;
  /** Accessible name as axe computes it. */
  name: string;
  /** Whether a sighted reader can see it, scrolling allowed. */
  visible: boolean;
  /** Whether it is exposed to assistive technology. */
  exposed: boolean;
  /** Whether it can have the focus, and whether Tab gets there. */
  focusable: boolean;
  tabbable: boolean;
  box: Box;
  /** How wide and high its content is, against how much of it shows. */
  scroll: { width: number; height: number; clientWidth: number; clientHeight: number };
  style: Record<StyleProperty, string>;
  /** Text that style sheets put before and after it. */
  generated: { before: string; after: string };
  /** Events that scripts listen to on it, its own `on…` attributes included. */
  listeners: readonly string[];
  /** Address that a link, image, frame or medium leads to, resolved. */
  address?: string;
  /** Of an image, video or audio: what the browser learned of the file. */
  media?: {
    naturalWidth: number;
    naturalHeight: number;
    duration: number | null;
    autoplay: boolean;
    muted: boolean;
  };
}

/** A run of text, with the place it is drawn at. Collapsed white space is one blank. */
export interface RenderedText {
  parent: number;
  /** How many of its parent's child elements stand before it. */
  after: number;
  text: string;
  box: Box;
  /** How many lines it takes, and how long they are together. */
  lines: number;
  advance: number;
  visible: boolean;
}

/** What was learned by doing something to the page, elements by index. A state that does not ask for it leaves it out. */
export interface Probes {
  /** Elements whose own text is cut off when the page is zoomed to 200 %. */
  clippedWhenZoomed?: readonly number[];
  /** Elements whose own text is cut off by the text spacing of WCAG 1.4.12, and not without it. */
  clippedWhenSpaced?: readonly number[];
  /** Elements that show up when the pointer is over something, and not when that has the focus. */
  shownByPointerOnly?: readonly { element: number; selector: string }[];
  /** Elements that style sheets turn by a quarter in one orientation of the screen only. */
  turnedByOrientation?: readonly number[];
  /** Elements that a style sheet or script moves for more than five seconds. */
  movingOn?: readonly { element: number; name: string }[];
  /** Elements whose text changed without anybody touching the page. */
  changedByThemselves?: readonly number[];
  /** Images that move for more than five seconds. */
  animatedImages?: readonly { element: number; frames: number }[];
  /** Text on a picture or gradient, with the lowest contrast that a good part of it has. */
  contrastOnPicture?: readonly { selector: string; html: string; ratio: number; needed: number }[];
}

/** Everything the rules may ask of a page in one state. Plain data: it came out of the browser as JSON. */
export interface Snapshot {
  /** Path of the page below the site's root. */
  page: string;
  state: string;
  title: string;
  viewport: { width: number; height: number };
  /** Width and height of the whole document. */
  document: { width: number; height: number };
  elements: readonly RenderedElement[];
  texts: readonly RenderedText[];
  /** Events that scripts listen to on the window and the document. */
  pageListeners: readonly string[];
  /** Whether the page had more elements than a snapshot takes (see collect.ts). */
  cut: boolean;
  probes: Probes;
}
