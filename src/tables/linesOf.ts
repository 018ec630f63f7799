/**
 * The cells of each line of a CSV text, one line after the other, for tables too long to be held as rows. Lines that are not `wanted` are passed over
 * unread. A byte-order mark is read over; a line end within quotes is not known here.
 */
export function* linesOf(text: string, wanted: (line: string) => boolean): Generator<readonly string[]> {
  for (let from = text.startsWith("\uFEFF") ? 1 : 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, text[to - 1] === "\r" ? to - 1 : to);
    if (line !== "" && wanted(line)) yield cellsOf(line);
    from = to + 1;
  }
}

const quoted = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gy;

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (const [whole, cell = ""] of line.matchAll(quoted)) {
    if (whole === "" && cells.length > 0 && !line.endsWith(",")) break;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (!whole.endsWith(",") && cell !== "") break;
  }
  return cells;
}
