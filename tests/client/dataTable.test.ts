import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test} from "vitest";

const dom = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {url: "https://example.org/countries/"});
const {window} = dom;
const {document} = window;
Object.assign(globalThis, {
  document,
  location: window.location,
  HTMLElement: window.HTMLElement,
  HTMLInputElement: window.HTMLInputElement,
  customElements: window.customElements
});
await import("../../src/client/dataTable.ts");

const row = (code: string, name: string, value: string, text = value) =>
  `<tr data-also="${code}"><th scope="row"><a href="/">${name}</a></th><td data-value="${value}">${text}</td></tr>`;
const body = (name: string, ...rows: string[]) => `<tbody><tr><th scope="rowgroup" colspan="2">${name}</th></tr>${rows.join("")}</tbody>`;
const page =
  '<div class="filter" hidden><input id="filter" name="area"><output id="shown" data-one="# country shown" data-other="# countries shown"></output></div>' +
  '<data-table filter="filter" count="shown"><table><thead><tr><th data-sort>Country</th><th data-sort>Gap</th><th>Plain</th></tr></thead>' +
  body("Africa", row("civ", "Côte d’Ivoire", "9.5"), row("tun", "Tunisia", ""), row("ben", "Benin", "100")) +
  body("Europe", row("ita", "Italy", "10"), row("isl", "Ísland", "")) +
  "</table></data-table>";

const $ = <E extends Element = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const heads = () => [...document.querySelectorAll<HTMLElement>("thead th")];
const rows = () => [...document.querySelectorAll<HTMLTableRowElement>("tbody tr[data-also]")];
const isShown = (row: HTMLElement) => !row.hidden && row.closest<HTMLElement>("[hidden]") === null;
const shown = () =>
  rows()
    .filter(isShown)
    .map((row) => row.dataset.also);
const sortBy = (column: number) => heads()[column]!.querySelector("button")!.click();
const type = (text: string) => {
  const input = $<HTMLInputElement>("#filter");
  input.value = text;
  input.dispatchEvent(new window.Event("input", {bubbles: true}));
};

beforeEach(() => {
  dom.reconfigure({url: "https://example.org/countries/"});
  document.documentElement.lang = "en";
  document.body.innerHTML = page;
});

describe("sorting", () => {
  test("is offered by a button in every head that asks for it", () => {
    expect(heads().map((head) => head.querySelector("button")?.textContent)).toEqual(["Country", "Gap", undefined]);
  });
  test("by number goes up, then down, blanks last both ways", () => {
    sortBy(1);
    expect(shown()).toEqual(["civ", "ita", "ben", "isl", "tun"]);
    expect(heads()[1]!.getAttribute("aria-sort")).toBe("ascending");
    sortBy(1);
    expect(shown()).toEqual(["ben", "ita", "civ", "isl", "tun"]);
    expect(heads()[1]!.getAttribute("aria-sort")).toBe("descending");
  });
  test("by text follows the language, accents beside their letters", () => {
    sortBy(0);
    expect(shown()).toEqual(["ben", "civ", "isl", "ita", "tun"]);
    sortBy(0);
    expect(shown()).toEqual(["tun", "ita", "isl", "civ", "ben"]);
  });
  test("by another column takes the mark off the first and begins upwards", () => {
    sortBy(1);
    sortBy(0);
    expect(heads()[1]!.hasAttribute("aria-sort")).toBe(false);
    expect(heads()[0]!.getAttribute("aria-sort")).toBe("ascending");
  });
  test("gathers all rows and puts the headings of groups away", () => {
    sortBy(1);
    expect(new Set(rows().map((row) => row.parentElement)).size).toBe(1);
    expect([...document.querySelectorAll<HTMLElement>("tr:has([scope=rowgroup])")].every((row) => row.hidden)).toBe(true);
  });
  test("a third time gives the rows back under their headings, as they stood", () => {
    for (const _ of [1, 2, 3]) sortBy(1);
    expect(shown()).toEqual(["civ", "tun", "ben", "ita", "isl"]);
    expect(heads()[1]!.hasAttribute("aria-sort")).toBe(false);
    expect([...document.querySelectorAll<HTMLElement>("tr:has([scope=rowgroup])")].some((row) => row.hidden)).toBe(false);
  });
  test("puts rows that are alike in the order of names, both ways", () => {
    const cells = ["Oman", "Cuba", "Fiji"]
      .map((name) => `<tr data-also="${name}"><th>${name}</th><td data-value="0">0%</td></tr>`)
      .join("");
    document.body.innerHTML = `<data-table><table><thead><tr><th>Name</th><th data-sort>Value</th></tr></thead><tbody>${cells}</tbody></table></data-table>`;
    sortBy(1);
    expect(shown()).toEqual(["Cuba", "Fiji", "Oman"]);
    sortBy(1);
    expect(shown()).toEqual(["Cuba", "Fiji", "Oman"]);
  });
  test("after filtering still shows what matched", () => {
    type("it");
    sortBy(1);
    expect(shown()).toEqual(["ita"]);
    type("");
    expect(shown()).toEqual(["civ", "ita", "ben", "isl", "tun"]);
  });
  test("of negative numbers and of texts that begin with a number goes by the number", () => {
    const cells = ["−3", "-20", "4.5", "1e1"].map((text, i) => `<tr data-also="r${i}"><th>r${i}</th><td>${text}</td></tr>`).join("");
    document.body.innerHTML = `<data-table><table><thead><tr><th>Name</th><th data-sort>Value</th></tr></thead><tbody>${cells}</tbody></table></data-table>`;
    sortBy(1);
    expect(shown()).toEqual(["r1", "r0", "r2", "r3"]);
  });
  test("puts words after numbers, whichever comes first, and blanks after both", () => {
    const cells = ["not published", "12", "", "3", "<0.1%"].map((text, i) => `<tr data-also="r${i}"><th>r${i}</th><td>${text}</td></tr>`);
    document.body.innerHTML = `<data-table><table><thead><tr><th>Name</th><th data-sort>Value</th></tr></thead><tbody>${cells.join("")}</tbody></table></data-table>`;
    sortBy(1);
    expect(shown().slice(0, 2)).toEqual(["r3", "r1"]);
    expect(shown().at(-1)).toBe("r2");
  });
});

describe("filtering", () => {
  test("shows its field, which is hidden without script", () => expect($(".filter").hidden).toBe(false));
  test("finds names without their accents, and with them", () => {
    type("cote");
    expect(shown()).toEqual(["civ"]);
    type("CÔTE");
    expect(shown()).toEqual(["civ"]);
    type("isla");
    expect(shown()).toEqual(["isl"]);
  });
  test("finds by the whole code", () => {
    type("ben");
    expect(shown()).toEqual(["ben"]);
    type("civ");
    expect(shown()).toEqual(["civ"]);
  });
  test("hides the heading of a group without matches, and brings it back", () => {
    type("tuni");
    expect([...document.querySelectorAll("tbody")].map((group) => group.hidden)).toEqual([false, true]);
    type("");
    expect([...document.querySelectorAll("tbody")].map((group) => group.hidden)).toEqual([false, false]);
    expect(shown()).toHaveLength(5);
  });
  test("puts a row first whose whole name or code it is, and back when something else is asked for", () => {
    const before = shown();
    const [civ, italy] = ["civ", "ita"].map((code) => $(`tr[data-also=${code}]`));
    // As "UK" is the code of one, and the beginning of another's.
    civ!.dataset.also = "ukr";
    italy!.dataset.also = "uk";
    type("uk");
    expect(shown()).toEqual(["uk", "ukr"]);
    expect(italy!.previousElementSibling?.textContent).toBe("Europe");
    type("");
    expect(shown()).toEqual(before.map((code) => (code === "civ" ? "ukr" : code === "ita" ? "uk" : code)));
    sortBy(0);
    type("uk");
    expect(shown()).toEqual(["ukr", "uk"]);
  });
  test("counts what is left in the language's own form", () => {
    type("tuni");
    expect($("#shown").textContent).toBe("1 country shown");
    type("zzz");
    expect($("#shown").textContent).toBe("0 countries shown");
  });
  test("begins with what the address asks for", () => {
    dom.reconfigure({url: "https://example.org/countries/?area=ital"});
    document.body.innerHTML = page;
    expect($<HTMLInputElement>("#filter").value).toBe("ital");
    expect(shown()).toEqual(["ita"]);
  });
});

test("a table moved in the page is not made ready twice", () => {
  const table = $("data-table");
  document.body.append(table);
  expect(table.querySelectorAll("thead button")).toHaveLength(2);
});
