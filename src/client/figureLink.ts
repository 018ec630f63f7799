import {copyOrSelect} from "./copyOrSelect.ts";

/**
 * A link to a figure (`a[data-figure-link]` before an `<output>`), which leads there without script: with one, what a phone has for sharing takes
 * its address; elsewhere it is copied, and said. Words stand in `#take-words` (`TakeWords.astro`).
 */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-figure-link]");
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const output = link.parentElement?.querySelector("output");
  const title = link.closest("figure")?.querySelector("h2, h3")?.textContent.trim() ?? "";
  // A finger shares; a mouse has the clipboard.
  if ("share" in navigator && matchMedia("(pointer: coarse)").matches) {
    event.preventDefault();
    navigator.share({title, url: link.href}).catch(() => null);
    return;
  }
  if (!output) return;
  const copied = document.getElementById("take-words")?.dataset.copied ?? "";
  const say = (isCopied: boolean) =>
    (output.textContent = isCopied ? copied.replace("{0}", link.getAttribute("aria-label") ?? "") : link.href);
  void copyOrSelect(link.href, {within: output, say});
}

document.addEventListener("click", follow);
