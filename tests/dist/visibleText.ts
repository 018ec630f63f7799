const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0"
};

/**
 * What a reader sees of a page in words of ours: its body without scripts, styles, titles of works, tags and the marks that set a direction; spaces that
 * do not break stay.
 */
export const visibleText = (html: string): string =>
  html
    .replace(/<(head|script|style|cite)\b.*?<\/\1>/gs, " ")
    .replace(/<\/?(p|div|li|h\d|t[dhr]|caption|figcaption|summary|dt|dd|option|button|label|text|tspan)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .trim();
