import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/countries/arg/"});
const {document} = window;
Object.assign(globalThis, {
  document,
  HTMLElement: window.HTMLElement,
  customElements: window.customElements,
  getComputedStyle: window.getComputedStyle
});
await import("../../src/client/takeTabs.ts");
const {tableCsv} = await import("../../src/client/tableCsv.ts");

const page =
  '<div id="take-words" data-own="Own rows" data-remark="Remark"></div><figure><table><thead><tr><th>Area</th><th>Gap</th></tr></thead>' +
  "<tbody><tr><th>Chad, all of it</th><td>34.1% <small>old</small></td></tr></tbody></table><details><summary>Take</summary><take-tabs>" +
  ["image", "embed", "data"]
    .map((part) => `<div data-part="${part}"><p class="part-name">${part}</p><ul><li><a href="/${part}">x</a></li></ul></div>`)
    .join("") +
  "</take-tabs></details></figure>";
const tabs = () => [...document.querySelectorAll<HTMLButtonElement>("[role=tab]")];
const seen = () =>
  [...document.querySelectorAll<HTMLElement>("[role=tabpanel]")].filter(({hidden}) => !hidden).map(({dataset}) => dataset.part);
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new window.KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));

describe("take-tabs", () => {
  beforeEach(() => void (document.body.innerHTML = page));

  test("makes a tab of each name, shows the first part, and one Tab stop", () => {
    expect(tabs().map(({textContent}) => textContent)).toEqual(["image", "embed", "data"]);
    expect(seen()).toEqual(["image"]);
    expect(tabs().map(({tabIndex}) => tabIndex)).toEqual([0, -1, -1]);
    expect(document.querySelector("[role=tablist]")?.getAttribute("aria-label")).toBe("Take");
    const panel = document.getElementById(tabs()[1]?.getAttribute("aria-controls") ?? "");
    expect(panel?.getAttribute("aria-labelledby")).toBe(tabs()[1]?.id);
    expect(document.querySelector(".part-name")).toBeNull();
  });

  test("arrow keys walk round, Home and End jump, a click chooses", () => {
    tabs()[0]?.focus();
    press("ArrowLeft");
    expect([seen(), document.activeElement?.textContent]).toEqual([["data"], "data"]);
    press("ArrowRight");
    expect(seen()).toEqual(["image"]);
    press("End");
    expect(seen()).toEqual(["data"]);
    press("Home");
    expect(tabs().map((tab) => tab.getAttribute("aria-selected"))).toEqual(["true", "false", "false"]);
    tabs()[1]?.click();
    expect(seen()).toEqual(["embed"]);
  });

  test("is made once, wherever it is moved", () => {
    const element = document.querySelector("take-tabs");
    if (element) document.body.append(element);
    expect(tabs()).toHaveLength(3);
  });

  test("offers the rows of its own figure first", () => {
    const items = [...document.querySelectorAll("[data-part=data] li")].map(({textContent}) => textContent);
    expect(items).toEqual(["Own rows", "x"]);
    const table = document.querySelector("table");
    expect(table && tableCsv(table, "Remark")).toBe('Area,Gap,Remark\r\n"Chad, all of it",34.1%,old\r\n');
  });

  test("offers no rows where the figure has no table", () => {
    document.body.innerHTML = page.replace(/<table>.*<\/table>/, "");
    expect(document.querySelectorAll("[data-part=data] li")).toHaveLength(1);
  });
});
