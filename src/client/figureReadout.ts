import {linkAround, markSaid} from "./linkAround.ts";
import {markByKey} from "./markByKey.ts";
import {nearestDot} from "./nearestDot.ts";
import {outlineOf} from "./outlineOf.ts";
import {tipAt} from "./tipAt.ts";

/**
 * `<figure-readout>` around an SVG and an `<output>`: the mark under the pointer, the finger or the keyboard speaks into the output.
 * A mark is what carries `data-mark` or a label of its own; it says its `data-say`, else its label. The whole figure is one Tab stop;
 * arrow keys walk the marks, on a map to the neighbour that lies there, Home and End jump, Enter follows a link, Escape clears. A finger's first tap shows,
 * its second follows. On a map what is said stands at the pointer too.
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
    for (const type of ["pointerover", "pointermove"] as const)
      svg.addEventListener(type, (event) => event.pointerType === "mouse" && this.#show(this.#markNear(event), event));
    svg.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#show(null));
    // Not on the svg: a browser may make an SVG element that listens for focus a Tab stop of its own.
    this.addEventListener("focusin", (event) => this.#arrive(this.#markAt(event)));
    this.addEventListener("focusout", () => this.#show(null));
    svg.addEventListener("click", (event) => this.#tap(event));
    svg.addEventListener("keydown", (event) => this.#press(event));
    // Also for a mouse, which has no focus here.
    document.addEventListener("keydown", ({key}) => key === "Escape" && this.#show(null));
  }

  #markAt(event: Event): Mark | null {
    const target = event.target as Element;
    return this.#marks.find((mark) => mark.contains(target)) ?? null;
  }

  /** The mark under a pointer, or the dot nearest to it. */
  #markNear(event: MouseEvent): Mark | null {
    return this.#markAt(event) ?? nearestDot(this.#marks, event);
  }

  #show(mark: Mark | null, pointer?: MouseEvent): void {
    this.#tip(mark, pointer);
    if (mark === this.#shown) return;
    this.#shown?.classList.remove("shown");
    this.#shown = mark;
    mark?.classList.add("shown");
    this.#outline(mark);
    const output = this.querySelector("output");
    if (output !== null) output.textContent = mark === null ? this.#rest : markSaid(mark);
  }

  /** On a map the text beneath is far from most marks, and may be out of sight. */
  #tip(mark: Mark | null, pointer?: MouseEvent): void {
    if (!this.querySelector("svg.map")) return;
    const {left = 0, top = 0, width = 0, height = 0} = mark?.getBoundingClientRect() ?? {};
    tipAt(
      this,
      mark ? markSaid(mark) : "",
      pointer ? {x: pointer.clientX, y: pointer.clientY} : {x: left + width / 2, y: top + height / 2}
    );
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
    this.#show(mark, event);
  }

  #press(event: KeyboardEvent): void {
    const at = this.#marks.find((mark) => mark === document.activeElement);
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(this).direction === "rtl";
    const goal = markByKey(event.key, at, {marks: this.#marks, isRtl, map: this.querySelector("svg.map")});
    if (goal === undefined) return;
    event.preventDefault();
    goal?.focus();
  }
}

customElements.define("figure-readout", FigureReadout);
