import {citations} from "./citations.ts";
import {copyOrSelect} from "./copyOrSelect.ts";

/**
 * `<copy-texts>` around readonly fields: gives each a button that copies its text and says so in the `<output>`. Where the page may not
 * write to the clipboard, the text is selected instead. One with `data-url` is of a chart: its snippet gets a frozen twin, and there are
 * citations, where the data are a release and so have a date. Addresses of embeds
 * without their origin are completed with that of the page, for the site need not know its own. Words that all charts of a page share stand in
 * `#take-words` (`TakeWords.astro`); without them the fields are all there is.
 */
const address = /(^|[\s"'{(])(?=\/(?:v\/[0-9a-f]{10}\/)?(?:[a-z]{2}\/)?embed\/)/gm;

/** A snippet as of a release: from its own addresses, with room for the line that says so. */
const frozenOf = (live: string, release: string): string =>
  live.replace(/\/(?:[a-z]{2}\/)?embed\//g, `/v/${release}$&`).replace("height:calc(", "height:calc(44px + ");

class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const hasWords = document.getElementById("take-words") !== null;
    if (hasWords && this.dataset.url && this.#word("date")) {
      const live = [...this.querySelectorAll("textarea")].find(({value}) => value.includes("<iframe "));
      if (live) this.#add("frozen", frozenOf(live.value, this.#word("release")), live.closest("p"));
      this.#cite(this.dataset.url);
    }
    for (const field of this.querySelectorAll("textarea")) field.value = field.value.replace(address, `$1${location.origin}`);
    if (hasWords) for (const label of this.querySelectorAll("label")) this.#offer(label);
  }

  #offer(label: HTMLLabelElement): void {
    const field = label.querySelector("textarea");
    if (!field) return;
    const what = label.querySelector("span")?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.#word("button");
    button.setAttribute("aria-label", this.#say("copy", what));
    button.addEventListener("click", () => void this.#copy(field, what));
    label.after(button);
  }

  #cite(path: string): void {
    // "/v/0123456789/embed/branches/arg/" → "branches-arg".
    const key = path.split("/").slice(-3, -1).join("-");
    const url = new URL(path, location.origin).href;
    const {title = "", note = "", authors = ""} = this.dataset;
    const release = {id: this.#word("release"), date: this.#word("date")};
    const shared = {
      container: this.#word("container"),
      authors: authors.split("; "),
      compiler: this.#word("author"),
      language: document.documentElement.lang
    };
    for (const [name, cite] of Object.entries(citations)) this.#add(name, cite({key, title, url, note, release, ...shared}));
  }

  /** One more text, under the word of its name: after another, or at the end of its part. */
  #add(name: string, text: string, after?: Element | null): void {
    const part = document.createElement("p");
    const label = document.createElement("label");
    const span = Object.assign(document.createElement("span"), {textContent: this.#word(name)});
    label.append(
      span,
      Object.assign(document.createElement("textarea"), {readOnly: true, rows: 3, spellcheck: false, dir: "auto", value: text})
    );
    part.append(label);
    const cite = this.querySelector("[data-part=cite]");
    if (after) after.after(part);
    else if (cite) cite.append(part);
    else this.#output()?.before(part);
  }

  #copy(field: HTMLTextAreaElement, what: string): Promise<void> {
    const output = this.#output();
    const say = (text: string) => {
      if (output) output.textContent = text;
    };
    say("");
    return copyOrSelect(field.value, {within: field, say: (isCopied) => say(this.#say(isCopied ? "copied" : "select", what))});
  }

  /** The one of these texts: a picture among them has its own. */
  #output(): HTMLOutputElement | null {
    return this.querySelector<HTMLOutputElement>(":scope > output");
  }

  #say(word: "copy" | "copied" | "select", what: string): string {
    return this.#word(word).replace("{0}", what);
  }

  #word(name: string): string {
    return document.getElementById("take-words")?.dataset[name] ?? "";
  }
}

customElements.define("copy-texts", CopyTexts);
