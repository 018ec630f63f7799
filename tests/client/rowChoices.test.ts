import {JSDOM} from "jsdom";
import {beforeEach, expect, test} from "vitest";

const dom = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {url: "https://example.org/schemes/"});
const {window} = dom;
const {document} = window;
Object.assign(globalThis, {
  document,
  location: window.location,
  history: window.history,
  HTMLElement: window.HTMLElement,
  customElements: window.customElements
});
/** What was brought into sight; jsdom has no sight. */
let lookedAt: Element[] = [];
window.HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
  lookedAt.push(this);
};
await import("../../src/client/rowChoices.ts");

const select = (name: string, ...codes: string[]) =>
  `<select name="${name}">${["", ...codes].map((code) => `<option value="${code}">${code}</option>`).join("")}</select>`;
const page =
  `<row-choices rows="t" hidden><form>${select("country", "arg", "tun")}${select("branch", "old-age", "health")}<button type="reset"></button>` +
  '<output data-one="# scheme" data-other="# schemes" data-none="none at all"></output></form></row-choices><table id="t"><tbody>' +
  '<tr id="a" data-country="arg" data-branch="old-age health"></tr><tr id="b" data-country="tun" data-branch="health"></tr>' +
  '<tr id="c" data-country="tun" data-branch="maternity"></tr></tbody></table>';

const shown = () => [...document.querySelectorAll<HTMLElement>("tbody tr")].filter(({hidden}) => !hidden).map(({id}) => id);
const said = () => document.querySelector("output")!.textContent;
function choose(name: string, value: string): void {
  const field = document.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
  field.value = value;
  field.dispatchEvent(new window.Event("change", {bubbles: true}));
}
const open = (address: string) => {
  window.history.replaceState(null, "", address);
  lookedAt = [];
  document.body.innerHTML = page;
};
beforeEach(() => open("/schemes/"));

test("the choices come with the script, and all rows are shown until one chooses", () => {
  expect(document.querySelector<HTMLElement>("row-choices")!.hidden).toBe(false);
  expect([shown(), said()]).toEqual([["a", "b", "c"], ""]);
});
test("rows that have not all that is chosen are hidden, counted and named in the address", () => {
  choose("branch", "health");
  expect([shown(), said(), window.location.search]).toEqual([["a", "b"], "2 schemes", "?branch=health"]);
  choose("country", "tun");
  expect([shown(), said(), window.location.search]).toEqual([["b"], "1 scheme", "?country=tun&branch=health"]);
  choose("branch", "old-age");
  expect([shown(), said()]).toEqual([[], "none at all"]);
});
test("starting again shows all", async () => {
  choose("country", "tun");
  document.querySelector("form")!.reset();
  await new Promise((done) => setTimeout(done));
  expect([shown(), said(), window.location.search]).toEqual([["a", "b", "c"], "", ""]);
});
test("what the address asks for is chosen; what it asks for and is not there is not", () => {
  open("/schemes/?country=arg&branch=nothing");
  expect([shown(), said()]).toEqual([["a"], "1 scheme"]);
});
test("who comes with a choice sees the rows; who comes without, or to a part of the page, is left there", () => {
  open("/schemes/?country=arg");
  expect(lookedAt.map(({localName}) => localName)).toEqual(["row-choices"]);
  for (const address of ["/schemes/", "/schemes/?country=nowhere", "/schemes/?country=arg#known-heading"]) {
    open(address);
    expect(lookedAt).toEqual([]);
  }
});
