/** How a page is visited. */
export interface State {
  id: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  media?: 'print';
  /** How many times larger than usual the text is, as a browser's text-only zoom makes it. */
  textZoom?: number;
  /** Whether the page is also acted upon: probed, and walked through with the keyboard. Once is enough. */
  isActedUpon?: true;
  /** Every page is visited in this state, or one page of each template. */
  pages: 'every' | 'template';
}

/** The states of a run. The first two are how most people read: at a desk, and on a small phone at night. */
export const states: readonly State[] = [
  {
    id: 'desktop-light',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    isActedUpon: true,
    pages: 'every',
  },
  { id: 'phone-dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark', pages: 'every' },
  {
    id: 'print',
    viewport: { width: 794, height: 1123 },
    colorScheme: 'light',
    media: 'print',
    pages: 'template',
  },
  {
    id: 'forced-colors',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
    forcedColors: 'active',
    pages: 'template',
  },
  {
    id: 'text-200',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    textZoom: 2,
    pages: 'template',
  },
];
