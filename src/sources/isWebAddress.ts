/** Whether a text is an address to link to: one that a browser opens as a page, and nothing that it would run. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(text) && URL.canParse(text);
