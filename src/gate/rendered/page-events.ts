/** The events of a page while it was visited. */
export interface PageEvents {
  /**
   * Paths of files of the same origin that it fetched, as it asked for them, by which a cache knows when to visit
   * again.
   */
  loaded: Set<string>;
  /** Addresses of other origins that it asked for; none of them was answered. */
  calledOut: Set<string>;
  /** Texts of dialogs that it opened. */
  dialogs: string[];
  /** Addresses it wanted to go to by itself after it had come. */
  navigations: string[];
  /** Addresses of windows that it opened. */
  windows: string[];
  /** The bytes of images that may move, by address. */
  movingImages: Map<string, Promise<Uint8Array>>;
  crashed: boolean;
}

/** No events yet. */
export function noPageEvents(): PageEvents {
  return {
    loaded: new Set(),
    calledOut: new Set(),
    dialogs: [],
    navigations: [],
    windows: [],
    movingImages: new Map(),
    crashed: false,
  };
}

/** Whether the page did nothing by itself that could go on and disturb the next one in its place. */
export function isQuiet({ dialogs, navigations, windows, crashed }: PageEvents): boolean {
  return dialogs.length === 0 && navigations.length === 0 && windows.length === 0 && !crashed;
}
