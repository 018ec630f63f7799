/**
 * A document just large enough for Plot to draw on, for jsdom's nodes cost more than all the drawing: elements with attributes in the order
 * in which they were set, text, and the few ways in which d3 puts one into another. What Plot might ask beyond that is not there, and fails
 * aloud. The browser draws with its own document; `tests/charts/paper.test.ts` holds this one to jsdom's.
 */
const svg = "http://www.w3.org/2000/svg";

class PaperNode {
  parentNode: PaperElement | null = null;
  nextSibling: PaperNode | null = null;
  readonly nodeType: number;
  readonly ownerDocument: Paper;
  constructor(nodeType: number, ownerDocument: Paper) {
    this.nodeType = nodeType;
    this.ownerDocument = ownerDocument;
  }
}

class PaperText extends PaperNode {
  readonly nodeName = "#text";
  nodeValue: string;
  constructor(text: string, paper: Paper) {
    super(3, paper);
    this.nodeValue = text;
  }
  get textContent(): string {
    return this.nodeValue;
  }
}

class PaperElement extends PaperNode {
  readonly tagName: string;
  readonly nodeName: string;
  readonly namespaceURI = svg;
  firstChild: PaperNode | null = null;
  #last: PaperNode | null = null;
  readonly #attributes = new Map<string, string>();
  constructor(tagName: string, paper: Paper) {
    super(1, paper);
    this.tagName = this.nodeName = tagName;
  }
  get id(): string {
    return this.getAttribute("id") ?? "";
  }
  get firstElementChild(): PaperElement | null {
    for (let child = this.firstChild; child; child = child.nextSibling) if (child instanceof PaperElement) return child;
    return null;
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  /** Names with a prefix (`xlink:href`) are kept as they are. */
  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }
  append(...children: PaperNode[]): void {
    for (const child of children) this.appendChild(child);
  }
  appendChild<N extends PaperNode>(child: N): N {
    return this.insertBefore(child, null);
  }
  insertBefore<N extends PaperNode>(child: N, next: PaperNode | null): N {
    child.parentNode?.removeChild(child);
    const before = next ? this.#before(next) : this.#last;
    if (before) before.nextSibling = child;
    else this.firstChild = child;
    child.nextSibling = next;
    if (!next) this.#last = child;
    child.parentNode = this;
    return child;
  }
  removeChild<N extends PaperNode>(child: N): N {
    const before = this.#before(child);
    if (before) before.nextSibling = child.nextSibling;
    else this.firstChild = child.nextSibling;
    if (this.#last === child) this.#last = before;
    child.parentNode = child.nextSibling = null;
    return child;
  }
  get textContent(): string {
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) text += (child as PaperText | PaperElement).textContent;
    return text;
  }
  set textContent(text: string) {
    this.firstChild = this.#last = null;
    if (text !== "") this.appendChild(new PaperText(text, this.ownerDocument));
  }
  #before(child: PaperNode): PaperNode | null {
    let before: PaperNode | null = null;
    for (let one = this.firstChild; one !== child; one = one.nextSibling) {
      if (!one) throw new Error(`a <${this.tagName}> was asked for a child that it does not have`);
      before = one;
    }
    return before;
  }
}

class Paper {
  readonly documentElement = new PaperElement("svg", this);
  readonly createElementNS = (_: string, name: string): PaperElement => new PaperElement(name, this);
  readonly createElement = (name: string): PaperElement => new PaperElement(name, this);
  readonly createTextNode = (text: string): PaperText => new PaperText(text, this);
}

/** The document of all charts drawn at build. */
export const paper = new Paper() as unknown as Document;
