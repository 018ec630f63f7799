/** Puts a row first in its table with the body it stands in, beneath the heading of that body; gives back what puts both back. */
export function liftRow(row: HTMLTableRowElement): () => void {
  const body = row.closest("tbody");
  const heading = body?.querySelector("tr:has([scope=rowgroup])");
  const [leftBody, leftRow] = [leave(body), leave(row)];
  body?.parentElement?.querySelector("tbody")?.before(body);
  if (heading) heading.after(row);
  else body?.prepend(row);
  return () => {
    leftRow();
    leftBody();
  };
}

/** Marks where an element stands, so that it can be put back there. */
function leave(element: Element | null): () => void {
  const mark = document.createComment("");
  element?.before(mark);
  return () => {
    if (element) mark.replaceWith(element);
  };
}
