/** A table of the World Bank's, and the row in which its header stands. */
export type BankTable = {readonly text: string; readonly header: number};

const headerLine = /^"?Country Name"?,.*$/m;

/**
 * A table of the World Bank's without the lines that a download of one indicator begins with ("Data Source", "Last Updated Date", blanks): its header comes first,
 * and every other row stays on its line. Other texts are given back as they are.
 */
export function bankTable(text: string): BankTable {
  const found = /^\uFEFF?"?Data Source"?,/.test(text) ? headerLine.exec(text) : null;
  if (found === null) return {text, header: 1};
  const [header] = found;
  const lines = text.slice(0, found.index).split("\n").length - 1;
  return {text: header.trimEnd() + "\n".repeat(lines) + text.slice(found.index + header.length), header: lines + 1};
}
