/**
 * `<copy-texts>` around readonly fields: gives each a button that copies its text and says so in the `<output>`. Where the page may not
 * write to the clipboard, the text is selected instead. Addresses of embeds without their origin are completed with that of the page,
 * for the site need not know its own.
 */
const address = /(^|[\s"'{(])(?=\/(?:v\/[0-9a-f]{10}\/)?(?:[a-z]{2}\/)?embed\/)/gm;

class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    for (const label of this.querySelectorAll("label")) {
      const field = label.querySelector("textarea");
      if (!field || label.nextElementSibling) continue;
      field.value = field.value.replace(address, `$1${location.origin}`);
      const what = label.querySelector("span")?.textContent ?? "";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = this.dataset.button ?? "";
      button.setAttribute("aria-label", this.#say("copy", what));
      button.addEventListener("click", () => void this.#copy(field, what));
      label.after(button);
    }
  }

  async #copy(field: HTMLTextAreaElement, what: string): Promise<void> {
    const output = this.querySelector("output");
    if (output) output.textContent = "";
    const copied = await written(field.value);
    if (!copied) {
      field.focus();
      field.select();
    }
    if (output) output.textContent = this.#say(copied ? "copied" : "select", what);
  }

  #say(word: "copy" | "copied" | "select", what: string): string {
    return (this.dataset[word] ?? "").replace("{0}", what);
  }
}

/** Whether the clipboard took a text: not on a page without TLS, nor where the reader refuses. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define("copy-texts", CopyTexts);

export {};
