import "../client/copyTexts.ts";
import "../client/figureLink.ts";
import "../client/figureReadout.ts";
import type {Locale} from "../model/locale.ts";
import {AskedPage} from "./askedPage.ts";
import {parseState, stateQuery, type CompareState, type Stray} from "./compareState.ts";
import {FetchFailure, failureOf} from "./fetchFailure.ts";
import {scriptInTime} from "./patience.ts";
import {forgetReload, reloadOnce} from "./reloadOnce.ts";

type Open = typeof import("./openComparison.ts");
type Comparison = Awaited<ReturnType<Open["openComparison"]>>;
type Showing = {focus: boolean; strays: readonly Stray[]};

/**
 * `<compare-app>` around a form, a finished first comparison and links to others: makes them answer. The address holds the state; what
 * draws is fetched when the page is at rest, or at once where the address asks for something. Without script the page stays as it is.
 */
class CompareApp extends HTMLElement {
  #asked: AskedPage | null = null;
  #opened: Promise<Comparison> | null = null;
  /** Answers may come in another order than questions: only the last one counts. */
  #turn = 0;
  /** What went wrong last. */
  #fault: FetchFailure | null = null;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#asked) return;
    const asked = (this.#asked = new AskedPage(this));
    form.addEventListener("focusin", () => this.#prepare(), {once: true});
    form.addEventListener("change", ({target}) => target instanceof Element && target.matches("[name]") && this.#choose(form, asked));
    form.addEventListener("submit", (event) => this.#submit(event, form, asked));
    this.addEventListener("click", (event) => this.#click(event, asked));
    addEventListener("popstate", () => this.#read(asked, {focus: false}));
    if (location.search !== "") this.#read(asked, {focus: false});
    else if ("requestIdleCallback" in window) requestIdleCallback(() => this.#prepare(), {timeout: 4000});
    else setTimeout(() => this.#prepare(), 1500);
  }

  #open(): Promise<Comparison> {
    const [release = "", lang] = [this.dataset.release, document.documentElement.lang as Locale];
    this.#opened ??= scriptInTime(import("./openComparison.ts")).then(({openComparison}) =>
      openComparison(this, {locale: lang, release, choose: (state, focus) => this.#go(state, {focus})})
    );
    this.#opened.catch(() => (this.#opened = null));
    return this.#opened;
  }

  /** Nobody waits yet: what fails now is said when it is needed. */
  #prepare(): void {
    this.#open().catch(() => null);
  }

  #submit(event: Event, form: HTMLFormElement, asked: AskedPage): void {
    event.preventDefault();
    asked.fold();
    this.#choose(form, asked, {focus: true});
  }

  /** What the form says. */
  #choose(form: HTMLFormElement, {known}: AskedPage, {focus} = {focus: false}): void {
    const asked = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (!asked.has("areas")) asked.set("areas", "");
    this.#go(parseState(asked.toString(), known).state, {focus});
  }

  /** What the address says. */
  #read({known}: AskedPage, {focus}: {focus: boolean}): void {
    const {state, strays} = parseState(location.search, known);
    void this.#show(state, {focus, strays});
  }

  /** A new state: an address of its own, so that Back returns from it. */
  #go(state: CompareState, {focus}: {focus: boolean}): void {
    if (location.search !== `?${stateQuery(state)}`) history.pushState(null, "", `?${stateQuery(state)}`);
    void this.#show(state, {focus, strays: []});
  }

  async #show(state: CompareState, {focus, strays}: Showing): Promise<void> {
    const turn = ++this.#turn;
    const isWanted = () => turn === this.#turn;
    this.#asked?.waits(state);
    try {
      const {show} = await this.#open();
      await show(state, {focus, strays, isWanted, ready: () => this.#asked?.stands()});
      if (isWanted()) forgetReload();
    } catch (error) {
      if (isWanted()) await this.#fail(failureOf(error), isWanted);
    }
  }

  /** A page that is older than the site is loaded again, once; all else is said. */
  async #fail(fault: FetchFailure, isWanted: () => boolean): Promise<void> {
    const isOld = fault.failure === "script" || fault.failure === "release";
    const now = isOld ? await reloadOnce() : "kept";
    if (now === "reloaded" || !isWanted()) return;
    this.#fault = now === "unreached" ? new FetchFailure("offline") : fault;
    this.#asked?.failed(this.#fault);
  }

  /** A browser may keep a script that did not arrive: the page is loaded again for it. */
  #retry(asked: AskedPage): void {
    const isScript = this.#fault?.failure === "script" || this.#fault?.failure === "release";
    if (isScript) location.reload();
    else this.#read(asked, {focus: true});
  }

  #click(event: MouseEvent, asked: AskedPage): void {
    const target = event.target as Element;
    if (target.closest("[data-action=retry]")) this.#retry(asked);
    const link = target.closest<HTMLAnchorElement>("a[data-compare]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    asked.fold();
    this.#go(parseState(link.search, asked.known).state, {focus: true});
  }
}

customElements.define("compare-app", CompareApp);
