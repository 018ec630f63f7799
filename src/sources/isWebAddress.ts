/** Whether a text is an address to link to: one that a browser opens as a page, nothing that it would run, and no password in it. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(text) && URL.canParse(text) && new URL(text).username === "";
