/** A text without signs that a terminal or a report would obey instead of showing them: ends of lines, escapes, turns of direction. */
export const plainSigns = (text: string): string => text.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, " ");
