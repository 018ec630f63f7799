import type {Chosen} from "./chosenPicture.ts";
import {fetchedFile, NotFetched} from "./fetchedFile.ts";
import type {PictureParts} from "./pictureParts.ts";
import type {Zoom} from "./zoomedParts.ts";

/**
 * `<take-picture>` around a list of files that begins with a picture as SVG: before it, the choice of a shape and a ground; beside it, buttons that
 * copy the picture and that make a PNG of it in the browser. While one of them is at work, all rest. The `<output>` says what came of it; where the
 * picture cannot be drawn or copied, what to take instead. `source` gives the parts of one that no file has.
 */
type Word = "png" | "picture" | "saved" | "pictured" | "failed" | "refused" | "unfetched";

/** What makes pictures comes when one is asked for: most readers take none. */
const pngOf = async (svg: string): Promise<Blob> => (await import("./drawnPicture.ts")).drawnPicture(svg, wordOf("face"));

/** Words that all charts of a page share (`TakeWords.astro`); without them there are no buttons. */
const shared = () => document.getElementById("take-words");
const wordOf = (word: string): string => shared()?.dataset[word] ?? "";
const reason = (error: unknown): Word => (error instanceof NotFetched ? "unfetched" : "failed");

const choices = {shape: ["whole", "wide", "square", "tall"], ground: ["light", "dark", "transparent"]} as const;

export class TakePicture extends HTMLElement {
  source: (() => PictureParts) | null = null;
  /** The part of a map that is shown, and that pictures show too. */
  zoom: Zoom | null = null;
  #chosen: Chosen = {shape: "whole", ground: "light"};

  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[download$=".svg"]');
    if (!link || !shared() || this.querySelector("button")) return;
    const list = link.closest("ul");
    list?.before(this.#choice("shape"), this.#choice("ground"));
    list?.prepend(
      this.#button("picture", () => this.#copy(link)),
      this.#button("png", () => this.#save(link, ".png", pngOf))
    );
    link.addEventListener("click", (event) => {
      const isFile = this.#name() === "" && !this.source;
      if (isFile) return;
      event.preventDefault();
      void this.#alone(link, () => this.#save(link, ".svg", async (svg) => new Blob([svg], {type: "image/svg+xml"})));
    });
  }

  #choice(name: keyof typeof choices): HTMLLabelElement {
    const [label, select] = [document.createElement("label"), document.createElement("select")];
    const [title = "", ...names] = wordOf(name).split("|");
    select.append(...choices[name].map((value, place) => new Option(names[place], value)));
    select.addEventListener("change", () => (this.#chosen = {...this.#chosen, [name]: select.value}));
    label.append(title, " ", select);
    return label;
  }

  /** What the name of the file says of the choice. */
  #name = (): string =>
    [this.zoom?.region ?? "whole", this.#chosen.shape, this.#chosen.ground]
      .map((one) => (one === "whole" || one === "light" ? "" : `-${one}`))
      .join("");

  #button(word: Word, act: () => Promise<void>): HTMLLIElement {
    const [item, button] = [document.createElement("li"), document.createElement("button")];
    Object.assign(button, {type: "button", textContent: wordOf(word)});
    button.addEventListener("click", () => void this.#alone(button, act));
    item.append(button);
    return item;
  }

  /** A second press would save or ask the same again. Whoever stood on the button stands there again. */
  async #alone(pressed: HTMLElement, act: () => Promise<void>): Promise<void> {
    const buttons = this.querySelectorAll<HTMLButtonElement>("button, select");
    this.#say("");
    for (const one of buttons) one.disabled = true;
    await act();
    for (const one of buttons) one.disabled = false;
    if (document.activeElement === document.body) pressed.focus({preventScroll: true});
  }

  async #picture(link: HTMLAnchorElement): Promise<string> {
    const picture = this.source?.() ?? (await fetchedFile(link.href, (file) => file.text()));
    return (await import("./chosenPicture.ts")).chosenPicture(picture, {...this.#chosen, zoom: this.zoom});
  }

  async #save(link: HTMLAnchorElement, ending: string, made: (svg: string) => Promise<Blob>): Promise<void> {
    try {
      const own = document.createElement("a");
      own.href = URL.createObjectURL(await made(await this.#picture(link)));
      own.download = link.download.replace(/\.svg$/, this.#name() + ending);
      own.click();
      // A browser may ask where to save before it reads.
      setTimeout(() => URL.revokeObjectURL(own.href), 60_000);
      this.#say("saved", own.download);
    } catch (error) {
      this.#say(reason(error));
    }
  }

  /** The clipboard is asked at once, while it is still the reader's click, and handed the picture when it is there. */
  async #copy(link: HTMLAnchorElement): Promise<void> {
    const drawn = this.#picture(link).then(pngOf);
    try {
      await navigator.clipboard.write([new ClipboardItem({"image/png": drawn})]);
      this.#say("pictured");
    } catch {
      this.#say(await drawn.then(() => "refused" as const, reason));
    }
  }

  #say(word: Word | "", what = ""): void {
    const output = this.querySelector("output");
    if (output) output.textContent = word && wordOf(word).replace("{0}", what);
  }
}

customElements.define("take-picture", TakePicture);
