import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core';
import { axeSource } from '../engines/axe.ts';
import { DeadlineError, type Deadline } from './deadline.ts';
import { noPageEvents, type PageEvents } from './page-events.ts';
import { recordChanges } from './record-changes.ts';
import { mayActLate } from './may-act-late.ts';
import { recordListeners } from './record-listeners.ts';
import type { State } from './states.ts';

/** A page has this long to let itself be left, and what it asks for then this long to come. */
const leaveSeconds = 2;
const lateMilliseconds = 300;

/**
 * A page of a browser that serves one visit after the other: it answers nothing but its own origin, opens no dialogs
 * and no windows, and stays where it was sent. A new one for each visit would cost twice the time.
 */
export class WatchedPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  #events = noPageEvents();
  #origin = '';
  #isThere = false;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async open(browser: Browser): Promise<WatchedPage> {
    const context = await browser.newContext({ acceptDownloads: false, serviceWorkers: 'block' });
    await context.addInitScript(recordListeners);
    await context.addInitScript(recordChanges);
    await context.addInitScript(axeSource);
    const page = await context.newPage();
    const watched = new WatchedPage(context, page);
    await watched.#watch();
    return watched;
  }

  /** What the page has done since it was sent where it is. */
  get events(): PageEvents {
    return this.#events;
  }

  /**
   * Sets the state (viewport, colours, media), and sends it to an address. Whether it came to its end is in the answer.
   */
  async goTo(url: string, state: State, deadline: Deadline): Promise<{ status: number; isLoaded: boolean }> {
    this.#events = noPageEvents();
    this.#origin = new URL(url).origin;
    this.#isThere = false;
    await deadline.wait('page', this.page.setViewportSize(state.viewport));
    await deadline.wait(
      'page',
      this.page.emulateMedia({
        colorScheme: state.colorScheme,
        forcedColors: state.forcedColors ?? 'none',
        media: state.media ?? 'screen',
      }),
    );
    await deadline.wait('page', this.#context.clearCookies());
    const response = await deadline.wait(
      'page',
      this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: deadline.left }),
    );
    this.#isThere = true;
    const isLoaded = await this.#waitForLoad(deadline);
    return { status: response?.status() ?? 0, isLoaded };
  }

  /**
   * Leaves a page that may still ask for something, so that this is told of it and not of the next one. Others stay
   * until they are replaced: to leave each costs a new process for each.
   */
  async leave(deadline: Deadline): Promise<void> {
    const mayAct = await deadline.wait('page', this.page.evaluate(mayActLate), leaveSeconds);
    if (!mayAct && this.page.workers().length === 0) return;
    this.#isThere = false;
    await deadline.wait('page', this.page.goto('about:blank', { timeout: deadline.left }), leaveSeconds);
    // What was asked for last is still on its way.
    await setTimeout(lateMilliseconds);
  }

  /** Ends it, whether or not it still answers. */
  async close(): Promise<void> {
    await this.#context.close();
  }

  /** A page may load for ever and still be a page: it gets a third of the time that is left. */
  async #waitForLoad(deadline: Deadline): Promise<boolean> {
    try {
      await deadline.wait('load', this.page.waitForLoadState('load'), deadline.left / 3000);
      return true;
    } catch (error) {
      if (error instanceof DeadlineError) return false;
      throw error;
    }
  }

  async #watch(): Promise<void> {
    const { page } = this;
    // What is answered when its page has gone is answered to nobody, and no reason to end a run.
    await this.#context.route('**/*', (route) => this.#answer(route).catch(() => undefined));
    await this.#context.routeWebSocket(/.*/, (socket) => {
      this.#events.calledOut.add(socket.url());
      socket.close().catch(() => undefined);
    });
    page.on('dialog', (dialog) => {
      const isQuestionOnLeaving = dialog.type() === 'beforeunload';
      if (!isQuestionOnLeaving) this.#events.dialogs.push(dialog.message());
      // It may be gone with its page by then.
      (isQuestionOnLeaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
    });
    page.on('response', (response) => {
      if (!/^image\/gif/.test(response.headers()['content-type'] ?? '')) return;
      // One that broke off does not move.
      const bytes = response.body().catch(() => Buffer.alloc(0));
      this.#events.movingImages.set(response.url(), bytes);
    });
    page.on('crash', () => {
      this.#events.crashed = true;
    });
    this.#context.on('page', (other) => {
      this.#events.windows.push(other.url());
      other.close().catch(() => undefined);
    });
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const { origin, pathname, protocol } = new URL(request.url());
    if (this.#isThere && this.#isOwnNavigation(request)) {
      this.#events.navigations.push(request.url());
      // Without content, the browser stays where it is: the page that was asked for is the one that is judged.
      await route.fulfill({ status: 204 });
    } else if (origin === this.#origin || protocol === 'data:' || protocol === 'blob:') {
      if (origin === this.#origin) this.#events.loaded.add(pathname);
      await route.continue();
    } else {
      this.#events.calledOut.add(request.url());
      await route.abort();
    }
  }

  #isOwnNavigation(request: Request): boolean {
    try {
      return request.isNavigationRequest() && request.frame() === this.page.mainFrame();
    } catch {
      // A window that the page opened has no frame yet when it asks for its first page.
      return false;
    }
  }
}
