import {nearestDot} from "./nearestDot.ts";
import {outlineOf} from "./outlineOf.ts";

/**
 * `<figure-readout>` around an SVG and an `<output>`: the mark under the pointer, the finger or the keyboard speaks into the output.
 * A mark is what carries `data-mark` or a label of its own; it says its `data-say`, else its label. The whole figure is one Tab stop;
 * arrow keys walk the marks, Home and End jump, Enter follows a link, Escape clears. A finger's first tap shows, its second follows.
 */
const markSelector = "[data-mark], [aria-label]:not(g)";
type Mark = SVGElement;

export class FigureReadout extends HTMLElement {
  #marks: Mark[] = [];
  #shown: Mark | null = null;
  /** The mark that a finger has tapped once. */
  #armed: Mark | null = null;
  #pointer = "mouse";
  #rest = "";

  connectedCallback(): void {
    const svg = this.querySelector("svg");
    const output = this.querySelector("output");
    if (svg === null || output === null || this.#marks.length > 0) return;
    const found = new Map([...svg.querySelectorAll<Mark>(markSelector)].map((said) => [linkAround(said), Number(said.dataset.mark ?? 0)]));
    this.#marks = [...found.keys()].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0));
    this.#rest = output.textContent;
    // A screen reader already speaks the label of the mark it stands on.
    output.setAttribute("aria-live", "off");
    svg.setAttribute("role", "group");
    for (const mark of this.#marks) if (mark.localName !== "a") mark.setAttribute("role", "img");
    this.#stopAt(this.#marks[0]);
    svg.addEventListener("pointerdown", (event) => (this.#pointer = event.pointerType));
    svg.addEventListener("pointerover", (event) => event.pointerType === "mouse" && this.#show(this.#markNear(event)));
    svg.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.#show(this.#markNear(event)));
    svg.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#show(null));
    // Not on the svg: a browser may make an SVG element that listens for focus a Tab stop of its own.
    this.addEventListener("focusin", (event) => this.#arrive(this.#markAt(event)));
    this.addEventListener("focusout", () => this.#show(null));
    svg.addEventListener("click", (event) => this.#tap(event));
    svg.addEventListener("keydown", (event) => this.#press(event));
  }

  #markAt(event: Event): Mark | null {
    const target = event.target as Element;
    return this.#marks.find((mark) => mark.contains(target)) ?? null;
  }

  /** The mark under a pointer, or the dot nearest to it. */
  #markNear(event: MouseEvent): Mark | null {
    return this.#markAt(event) ?? nearestDot(this.#marks, event);
  }

  #show(mark: Mark | null): void {
    if (mark === this.#shown) return;
    this.#shown?.classList.remove("shown");
    this.#shown = mark;
    mark?.classList.add("shown");
    this.#outline(mark);
    const output = this.querySelector("output");
    if (output !== null) output.textContent = mark === null ? this.#rest : (mark.dataset.say ?? mark.getAttribute("aria-label"));
  }

  #outline(mark: Mark | null): void {
    this.querySelector("svg .outline")?.remove();
    const copy = mark === null ? null : outlineOf(mark);
    if (copy !== null) mark?.closest("svg")?.append(copy);
  }

  #arrive(mark: Mark | null): void {
    if (mark === null) return;
    this.#stopAt(mark);
    this.#show(mark);
  }

  #stopAt(mark: Mark | undefined): void {
    for (const each of this.#marks) each.setAttribute("tabindex", each === mark ? "0" : "-1");
  }

  #tap(event: MouseEvent): void {
    const mark = this.#markNear(event);
    if (this.#pointer !== "touch") return;
    if (mark !== null && mark !== this.#armed) event.preventDefault();
    this.#armed = mark;
    this.#show(mark);
  }

  #press(event: KeyboardEvent): void {
    const at = this.#marks.findIndex((mark) => mark === document.activeElement);
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return this.#show(null);
    const onward = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const last = this.#marks.length - 1;
    const goals: Record<string, number> = {
      ArrowRight: at + onward,
      ArrowLeft: at - onward,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    this.#marks[Math.min(last, Math.max(0, goal))]?.focus();
  }
}

/** The link that a mark stands in, which then speaks for it; or the mark itself. */
function linkAround(said: Mark): Mark {
  const link = said.closest<SVGAElement>("svg a");
  if (link === null || link === said) return said;
  for (const name of ["aria-label", "data-say"]) if (said.hasAttribute(name)) link.setAttribute(name, said.getAttribute(name) ?? "");
  return link;
}

customElements.define("figure-readout", FigureReadout);
