/**
 * `<page-actions>` around buttons that need a script and are hidden without one: one prints the page, one copies its address and says so in the
 * `<output>`, or says where the address stands where the page may not write to the clipboard.
 */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-do]")) {
      button.closest("li")?.removeAttribute("hidden");
      button.addEventListener("click", () => (button.dataset.do === "print" ? print() : void this.#copy()));
    }
  }

  async #copy(): Promise<void> {
    const {copied = "", kept = ""} = this.dataset;
    const said = await navigator.clipboard.writeText(location.href).then(
      () => copied,
      () => kept
    );
    const output = this.querySelector("output");
    if (output) output.textContent = said;
  }
}

if (!customElements.get("page-actions")) customElements.define("page-actions", PageActions);
