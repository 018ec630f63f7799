import {readCsv} from "../../tables/readCsv.ts";
import {checkEdition} from "./checkEdition.ts";
import {csvFault} from "./csvFault.ts";
import {Unanswered, type Adapter, type Ask} from "./ask.ts";

/** ILOSTAT answers 400 to ids that do not exist, and, while it is busy, to some that do. */
const busy = [400];

/** ILOSTAT's service of tables: a whole series in one answer, whose edition only the table of contents tells ("last.update"). */
export const fromIlostat: Adapter = async ({name, address, edition, standing}, {contents}, ask) => {
  const id = new URL(address).searchParams.get("id") ?? "";
  const newest = contents === undefined ? "" : await editionOf(id, contents, ask);
  if (contents !== undefined) checkEdition(contents, newest, edition);
  if (newest !== "" && newest === edition && standing !== "") return {name, edition, text: null};
  return {name, edition: newest, text: await ask(address, csvFault(busy))};
};

/** When a series was last updated; rejects where the table of contents does not have it. */
async function editionOf(id: string, contents: string, ask: Ask): Promise<string> {
  const text = await ask(contents, csvFault(busy));
  const rows = readCsv(text, contents, {required: ["id", "last.update"], further: /./}, () => {});
  const row = rows.find((one) => one.text("id") === id);
  if (row === undefined) throw new Unanswered(contents, `the table of contents does not list ${id}: has the series been withdrawn?`);
  return row.text("last.update");
}
