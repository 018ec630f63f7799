import "../client/copyTexts.ts";
import "../client/figureReadout.ts";
import type {Locale} from "../model/locale.ts";
import type {CompareState, Stray} from "./compareState.ts";

type Open = typeof import("./openComparison.ts");
type Comparison = Awaited<ReturnType<Open["openComparison"]>>;

/**
 * `<compare-app>` around a form, a finished first comparison and links to others: makes them answer. The address holds the state; what
 * draws is fetched when the page is at rest, or at once where the address asks for something. Without script the page stays as it is.
 */
class CompareApp extends HTMLElement {
  #opened: Promise<Comparison> | null = null;
  /** Answers may come in another order than questions: only the last one counts. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#opened) return;
    form.addEventListener("focusin", () => void this.#open(), {once: true});
    form.addEventListener(
      "change",
      (event) => event.target instanceof Element && event.target.matches("[name]") && void this.#choose(form)
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#choose(form);
    });
    this.addEventListener("click", (event) => this.#click(event));
    addEventListener("popstate", () => void this.#read({focus: false}));
    if (location.search !== "") void this.#read({focus: false});
    else if ("requestIdleCallback" in window) requestIdleCallback(() => void this.#open(), {timeout: 4000});
    else setTimeout(() => void this.#open(), 1500);
  }

  #open(): Promise<Comparison> {
    this.#opened ??= import("./openComparison.ts").then(({openComparison}) =>
      openComparison(this, {locale: document.documentElement.lang as Locale, choose: (state, focus) => void this.#go(state, {focus})})
    );
    this.#opened.catch(() => {
      this.#opened = null;
      const notice = this.querySelector<HTMLElement>("[data-slot=notice]");
      if (notice) notice.textContent = notice.dataset.failed ?? "";
    });
    return this.#opened;
  }

  /** What the form says. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const asked = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (!asked.has("areas")) asked.set("areas", "");
    const {state} = (await this.#open()).parse(asked.toString());
    await this.#go(state, {focus: false});
  }

  /** What the address says. */
  async #read({focus}: {focus: boolean}): Promise<void> {
    const {state, strays} = (await this.#open()).parse(location.search);
    await this.#show(state, {focus, strays});
  }

  /** A new state: an address of its own, so that Back returns from it. */
  async #go(state: CompareState, {focus}: {focus: boolean}): Promise<void> {
    const {query} = await this.#open();
    if (location.search !== `?${query(state)}`) history.pushState(null, "", `?${query(state)}`);
    await this.#show(state, {focus, strays: []});
  }

  async #show(state: CompareState, {focus, strays}: {focus: boolean; strays: readonly Stray[]}): Promise<void> {
    const turn = ++this.#turn;
    const {show} = await this.#open();
    await show(state, {focus, strays, isWanted: () => turn === this.#turn});
  }

  #click(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-compare]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#open().then(({parse}) => this.#go(parse(link.search).state, {focus: true}));
  }
}

customElements.define("compare-app", CompareApp);
