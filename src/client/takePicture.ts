import {drawnPicture, NotFetched} from "./drawnPicture.ts";

/**
 * `<take-picture>` around a list of files that begins with a picture as SVG: beside it, buttons that make a PNG of it in the browser, at one
 * size and at two, and one that copies it. While one of them is at work, all rest. The `<output>` says what came of it; where the picture cannot be
 * drawn or copied, what to take instead.
 */
type Word = "png" | "large" | "picture" | "saved" | "pictured" | "failed" | "refused" | "unfetched";

/** Words that all charts of a page share (`TakeWords.astro`); without them there are no buttons. */
const shared = () => document.getElementById("take-words");
const wordOf = (word: string): string => shared()?.dataset[word] ?? "";
const reason = (error: unknown): Word => (error instanceof NotFetched ? "unfetched" : "failed");

class TakePicture extends HTMLElement {
  connectedCallback(): void {
    const svg = this.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
    if (!svg || !shared() || this.querySelector("button")) return;
    const buttons = [
      this.#button("png", () => this.#save(svg, 1)),
      this.#button("large", () => this.#save(svg, 2)),
      this.#button("picture", () => this.#copy(svg))
    ];
    svg.closest("li")?.after(...buttons);
  }

  #button(word: Word, act: () => Promise<void>): HTMLLIElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = wordOf(word);
    button.addEventListener("click", () => void this.#alone(button, act));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  /** A second press would save or ask the same again. Whoever stood on the button stands there again. */
  async #alone(button: HTMLButtonElement, act: () => Promise<void>): Promise<void> {
    const buttons = this.querySelectorAll("button");
    this.#say("");
    for (const one of buttons) one.disabled = true;
    await act();
    for (const one of buttons) one.disabled = false;
    if (document.activeElement === document.body) button.focus({preventScroll: true});
  }

  #draw(svg: HTMLAnchorElement, scale: number): Promise<Blob> {
    return drawnPicture(svg.href, {scale, face: wordOf("face")});
  }

  async #save(svg: HTMLAnchorElement, scale: number): Promise<void> {
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await this.#draw(svg, scale));
      link.download = svg.download.replace(/\.svg$/, scale === 1 ? ".png" : `@${scale}x.png`);
      link.click();
      // A browser may ask where to save before it reads.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.#say("saved", link.download);
    } catch (error) {
      this.#say(reason(error));
    }
  }

  /** The clipboard is asked at once, while it is still the reader's click, and handed the picture when it is there. */
  async #copy(svg: HTMLAnchorElement): Promise<void> {
    const drawn = this.#draw(svg, 2);
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
