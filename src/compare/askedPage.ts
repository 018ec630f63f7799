import type {FetchFailure} from "./fetchFailure.ts";
import {stateQuery, type CompareState, type Known} from "./compareState.ts";
import {fillAskedForm} from "./fillAskedForm.ts";
import {startState} from "./prepared.ts";

/** How long the last comparison may stand, muted, while the next one is on its way, in ms. */
const lingering = 300;

/**
 * The compare page before all that draws has arrived: knows what there is by name, says what is on its way and what did not arrive, and lets no other
 * comparison stand in its place.
 */
export class AskedPage {
  readonly known: Known;
  readonly #page: HTMLElement;
  readonly #names: ReadonlyMap<string, string>;
  /** What `asked.js` left: set while the address asks for something, and nothing has taken over. */
  readonly #root = document.documentElement.dataset;
  /** The comparisons that stand in the page, and that are asked for. */
  #drawn = stateQuery(startState);
  #wanted = this.#drawn;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the document is called before anything is chosen. */
  readonly #title = document.title;

  constructor(page: HTMLElement) {
    this.#page = page;
    if (location.pathname.startsWith("/v/")) page.querySelector("[data-frozen]")?.removeAttribute("hidden");
    this.#names = new Map(Object.entries(JSON.parse(page.dataset.names ?? "{}") as Record<string, string>));
    const indicators = [...page.querySelectorAll<HTMLOptionElement>("[name=indicator] option")].map(({value}) => value);
    const areas = [...this.#names.keys()].map((id) => [id.toLowerCase(), id] as const);
    this.known = {indicators: new Set(indicators), areas: new Map(areas), start: startState};
  }

  /** A comparison is on its way. */
  waits(state: CompareState): void {
    this.#wanted = stateQuery(state);
    if (this.#root.asked) fillAskedForm(this.#page, state, this.#names);
    this.#name(state);
    this.#say("progress", this.#word("loading"));
    const retry = this.#retry();
    if (retry && retry !== document.activeElement) retry.hidden = true;
    const isHidden = this.#root.asked !== undefined || this.#place(".comparison")?.hidden;
    if (isHidden || this.#wanted === this.#drawn) this.#show();
    else this.#showSoon();
  }

  /** It stands there. */
  stands(): void {
    this.#drawn = this.#wanted;
    this.#show();
  }

  /** It did not arrive. */
  failed({failure, status}: FetchFailure): void {
    const text = this.#word(failure).replace("{0}", String(status ?? ""));
    this.#say("progress", text);
    this.#say("said", [this.#place("[data-slot=asked]")?.textContent, text].join(". "));
    const retry = this.#retry();
    if (retry) retry.hidden = false;
    this.#show({fault: true});
  }

  /** Either the comparison that is asked for, or its name. */
  #show({fault = false} = {}): void {
    clearTimeout(this.#timer);
    delete this.#root.asked;
    const isThere = this.#wanted === this.#drawn;
    const [pending, comparison] = [this.#place("[data-slot=pending]"), this.#place(".comparison")];
    if (comparison) comparison.hidden = !isThere;
    if (pending) pending.hidden = isThere && !fault;
  }

  /** Says what is chosen: in the folded form, which stands open while no area is, and in the title of the document. */
  #name(state: CompareState): void {
    const name = this.#nameOf(state);
    const [chosen, chooser] = [this.#place("[data-slot=chosen]"), this.#place("[data-slot=chooser]")];
    const isBare = location.search === "";
    this.#say("asked", name);
    if (isBare) delete this.#root.chosen;
    else this.#root.chosen = "";
    document.title = isBare ? this.#title : [name, this.#title].join(" · ");
    if (chosen) chosen.textContent = isBare || state.areas.length === 0 ? (chosen.dataset.bare ?? "") : name;
    if (state.areas.length === 0) chooser?.setAttribute("open", "");
  }

  /** The form folds, for whoever goes on to what is chosen. */
  fold(): void {
    this.#place("[data-slot=chooser]")?.removeAttribute("open");
  }

  #showSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), lingering);
  }

  #nameOf({indicator, areas}: CompareState): string {
    const what = this.#place(`option[value="${indicator}"]`)?.textContent.trim() ?? "";
    const who = areas.map((id) => this.#names.get(id) ?? id).join(", ");
    return [what, who].filter((part) => part !== "").join(this.#page.dataset.joint ?? ": ");
  }

  #place(selector: string): HTMLElement | null {
    return this.#page.querySelector(selector);
  }

  #retry(): HTMLElement | null {
    return this.#place("[data-action=retry]");
  }

  #word(name: string): string {
    return this.#place("[data-slot=pending]")?.dataset[name] ?? "";
  }

  #say(slot: string, text: string): void {
    const place = this.#place(`[data-slot=${slot}]`);
    if (place) place.textContent = text;
  }
}
