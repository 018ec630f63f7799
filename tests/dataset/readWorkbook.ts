import {strFromU8, unzipSync} from "fflate";
import {parseDocument} from "htmlparser2";

type Element = {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly data?: string;
};

/** A sheet as a stranger reads it: numbers are numbers, texts are texts, what is not there is null. */
export type ReadSheet = {readonly name: string; readonly rows: readonly (string | number | null)[][]};

/** The sheets of a workbook, read by the standard (ECMA-376) without the code that wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const tree = (path: string) => parseDocument(strFromU8(files[path] ?? new Uint8Array()), {xmlMode: true}) as unknown as Element;
  const shared = allOf(tree("xl/sharedStrings.xml"), "si").map(textOf);
  const places = new Map(allOf(tree("xl/_rels/workbook.xml.rels"), "Relationship").map(({attribs}) => [attribs.Id, attribs.Target]));
  return allOf(tree("xl/workbook.xml"), "sheet").map(({attribs}) => ({
    name: attribs.name ?? "",
    rows: allOf(tree(`xl/${places.get(attribs["r:id"])}`), "row").map((row) => cellsOf(row, shared))
  }));
}

function cellsOf(row: Element, shared: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const {attribs, children} of allOf(row, "c")) {
    const place = [...(attribs.r ?? "").replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < place) cells.push(null);
    const text = textOf({name: "c", attribs: {}, children});
    cells.push(
      children.length === 0
        ? null
        : attribs.t === "s"
          ? (shared[Number(text)] ?? null)
          : attribs.t === "n" || !attribs.t
            ? Number(text)
            : text
    );
  }
  return cells;
}

const allOf = ({children = []}: Element, name: string): Element[] =>
  children.flatMap((child) => (child.name === name ? [child] : allOf(child, name)));
const textOf = ({children = [], data}: Element): string => data ?? children.map(textOf).join("");
