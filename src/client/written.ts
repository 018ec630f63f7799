/** Whether the clipboard took a text: not on a page without TLS, nor where the reader refuses. */
export async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
