/** Where a text stands, or comes to stand when `say` is told whether it is on the clipboard. */
type Shown = {readonly within: HTMLElement; readonly say: (isCopied: boolean) => void};

/** Puts a text on the clipboard. On a page without TLS, and where the reader refuses, it is selected where it stands, ready to be copied by hand. */
export async function copyOrSelect(text: string, {within, say}: Shown): Promise<void> {
  const isCopied = await copied(text);
  if (!isCopied && "select" in within) {
    within.focus();
    (within as HTMLTextAreaElement).select();
  }
  say(isCopied);
  if (!isCopied && !("select" in within)) selectWithin(within, text);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects a text that stands in a sentence. */
function selectWithin({firstChild: sentence}: HTMLElement, text: string): void {
  const start = sentence?.textContent?.indexOf(text) ?? -1;
  if (sentence && start >= 0) getSelection()?.setBaseAndExtent(sentence, start, sentence, start + text.length);
}
