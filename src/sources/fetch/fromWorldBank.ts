import {bankFault, bankPage, type BankPage, type BankRow} from "./bankPage.ts";
import {Unanswered, type Adapter, type Ask, type WantedTable} from "./ask.ts";
import {checkEdition} from "./checkEdition.ts";
import {codeOf, wideTable} from "./wideTable.ts";

/** The World Bank's interface, a series after the other, in pages: {series} in the address is its code. The table is laid out as the bulk download is. */
export const fromWorldBank: Adapter = async (table, _wanted, ask) => {
  const {name, series, edition, standing} = table;
  const all: BankRow[] = [];
  let newest = "";
  for (const code of series) {
    const first = bankPage(await ask(pageAddress(table, code, 1), bankFault));
    if (newest === "") newest = first.lastUpdated;
    checkEdition(pageAddress(table, code, 1), newest, edition);
    const isHeld = newest === edition && newest !== "" && series.every((one) => standing.includes(`,${one},`));
    if (isHeld) return {name, edition, text: null};
    if (first.lastUpdated !== newest)
      throw new Unanswered(
        pageAddress(table, code, 1),
        `${code} is of ${first.lastUpdated}, the others are of ${newest}: fetch all again, with --anew`
      );
    checkPage(first, pageAddress(table, code, 1), {page: 1, pages: first.pages, lastUpdated: newest});
    const rows = [...first.rows, ...(await furtherRows(table, code, {pages: first.pages, lastUpdated: newest}, ask))];
    checkRows(rows, pageAddress(table, code, 1), code, first.total);
    for (const row of rows) all.push(row);
  }
  return {name, edition: newest, text: wideTable(all)};
};

function pageAddress({address}: WantedTable, code: string, page: number): string {
  const url = new URL(address.replaceAll("{series}", encodeURIComponent(code)));
  url.searchParams.set("page", String(page));
  return url.href;
}

/** The rows of all pages after the first. */
async function furtherRows(
  table: WantedTable,
  code: string,
  {pages, lastUpdated}: {readonly pages: number; readonly lastUpdated: string},
  ask: Ask
): Promise<BankRow[]> {
  const all: BankRow[] = [];
  for (let page = 2; page <= pages; page++) {
    const address = pageAddress(table, code, page);
    const answer = bankPage(await ask(address, bankFault));
    checkPage(answer, address, {page, pages, lastUpdated});
    for (const row of answer.rows) all.push(row);
  }
  return all;
}

function checkPage(came: BankPage, address: string, {page, pages, lastUpdated}: Pick<BankPage, "page" | "pages" | "lastUpdated">): void {
  if (came.page === page && came.pages === pages && came.lastUpdated === lastUpdated) return;
  const says = `page ${came.page} of ${came.pages}, of ${came.lastUpdated}, came; expected page ${page} of ${pages}, of ${lastUpdated}`;
  throw new Unanswered(address, says);
}

/** Whether all rows came, each about the series and a year; what the layout has no place for is refused, not dropped. */
function checkRows(rows: readonly BankRow[], address: string, code: string, total: number): void {
  if (rows.length !== total) throw new Unanswered(address, `${rows.length} rows came; expected the ${total} that the first page counts`);
  const stray = rows.find((row) => row.indicator.id !== code || !/^\d{4}$/.test(row.date) || (row.obs_status ?? "") !== "");
  if (stray !== undefined)
    throw new Unanswered(
      address,
      `a row of ${stray.indicator.id}, ${stray.date}, with status "${stray.obs_status ?? ""}" came; expected years of ${code} without a status`
    );
  const met = new Set<string>();
  for (const row of rows) {
    const about = `${codeOf(row)}, ${row.date}`;
    if (met.has(about)) throw new Unanswered(address, `two rows of ${about} came; expected each once: did a page come twice?`);
    met.add(about);
  }
}
