const headerLine = /^"?Country Name"?,.*$/m;

/**
 * A table of the World Bank's without the lines that a download of one indicator begins with ("Data Source", "Last Updated Date", blanks): its header comes first,
 * and every other row stays on its line. Other texts are given back as they are.
 */
export function bankTable(text: string): string {
  if (!/^\uFEFF?"?Data Source"?,/.test(text)) return text;
  const found = headerLine.exec(text);
  if (found === null) return text;
  const [header] = found;
  const lines = text.slice(0, found.index).split("\n").length - 1;
  return header.trimEnd() + "\n".repeat(lines) + text.slice(found.index + header.length);
}
