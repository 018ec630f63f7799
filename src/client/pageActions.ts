/**
 * `<page-actions>` around buttons that need a script and are hidden without one: one prints the page; one copies its address and says so in the
 * `<output>`, or that it could not, where the page may not write to the clipboard.
 */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-do]")) {
      button.closest("li")?.removeAttribute("hidden");
      button.addEventListener("click", () => (button.dataset.do === "print" ? window.print() : void this.#copy()));
    }
  }

  async #copy(): Promise<void> {
    const {copied = "", kept = ""} = this.dataset;
    const output = this.querySelector("output");
    // Without TLS there is no clipboard at all.
    const write = async () => navigator.clipboard.writeText(location.href);
    const said = await write().then(
      () => copied,
      () => kept
    );
    if (output) output.textContent = said;
  }
}

customElements.define("page-actions", PageActions);

export {};
