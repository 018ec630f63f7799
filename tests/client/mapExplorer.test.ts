import {JSDOM} from "jsdom";
import {beforeAll, beforeEach, describe, expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><html lang=en><title>Map: Maternity · Left Out</title><body></body>", {
  url: "https://atlas.example/map/maternity/",
  pretendToBeVisual: true
});
const {document, KeyboardEvent, MouseEvent, history} = window;
Object.assign(globalThis, {
  document,
  history,
  location: window.location,
  HTMLElement: window.HTMLElement,
  Option: window.Option,
  customElements: window.customElements,
  addEventListener: window.addEventListener.bind(window),
  matchMedia: () => ({matches: false, addEventListener: () => undefined})
});

const region = (id: string, members: string, href = `#${id}`, name = id) =>
  `<li><a href="${href}" data-region="${id}" data-members="${members}" data-box="0 0 40 20" data-title="Found in ${id}" data-more="More of ${id}.">${name}</a></li>`;
const row = (id: string, rank: string) => `<tr><td>${rank}</td><th scope="row"><a href="/countries/${id}/">${id}</a></th></tr>`;
const mark = (id: string, look: string) =>
  `<a href="/countries/${id}/" data-mark="0" tabindex="${id === "fra" ? 0 : -1}"><path class="${look}" d="M0 0z"/></a>`;
const page = `<map-explorer data-map="maternity" data-titled="Map: Maternity, {place}" data-beyond="Not here: {names}."
    data-unknown-region="No region “{asked}”; nearest: {near}." data-unknown-indicator="No map “{asked}”; nearest: {near}.">
  <p class="map-said"></p>
  <a data-map="maternity" href="/map/maternity/">Maternity</a> <a data-map="old-age" href="/map/old-age/">Old age</a>
  <details open><b data-region-name>World</b><nav><p hidden><a href="?" data-region="">World</a></p>
    <ul>${region("africa", "gha tgo ken fra", "/regions/africa/")}${region("western-africa", "gha tgo")}${region("eastern-africa", "ken")}</ul>
    <ul>${region("western-europe", "fra")}${region("g7", "fra", "/regions/g7/")}</ul></nav></details>
  <div class="map-steps" hidden><button data-step="-1"></button><button data-step="1"></button><button data-step="0" hidden></button></div>
  <select name="lit"><option value="">None</option></select>
  <h2 id="explored-title">Found in the world</h2>
  <svg class="map fine" viewBox="0 0 400 200">${mark("fra", "gap-1")}${mark("gha", "gap-2")}${mark("tgo", "gap-5")}${mark("ken", "unknown")}</svg>
  <p class="map-more" hidden></p><p class="map-beyond" hidden></p>
  <ul class="legend">${[1, 1, 0, 0, 1, 1].map((n) => `<li><span class="muted">${n}</span></li>`).join("")}</ul>
  <table id="list" data-ranks="down"><tbody data-section="western-africa">${row("tgo", "9")}${row("gha", "2=")}</tbody>
    <tbody data-section="eastern-africa">${row("ken", "–")}</tbody><tbody data-section="western-europe">${row("fra", "1")}</tbody></table>
</map-explorer>`;

const text = (selector: string) => document.querySelector(selector)?.textContent;
const rows = () =>
  [...document.querySelectorAll<HTMLElement>("#list tbody:not([hidden]) tr")].map((one) => one.querySelector("th")?.textContent);
const click = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
const open = (search: string) => {
  history.replaceState(null, "", `/map/maternity/${search}`);
  document.body.innerHTML = page;
};

beforeAll(async () => {
  Object.assign(window.SVGElement.prototype, {getBBox: () => ({x: 10, y: 5, width: 8, height: 8})});
  await import("../../src/client/mapExplorer.ts");
});

describe("map-explorer", () => {
  beforeEach(() => {
    document.title = "Map: Maternity · Left Out";
  });

  test("without a region the page is as it was, and its buttons are there", () => {
    open("");
    expect(rows()).toEqual(["tgo", "gha", "ken", "fra"]);
    expect(document.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(document.querySelector<HTMLElement>(".map-steps")?.hidden).toBe(false);
    expect(text(".map-said")).toBe("");
    expect([...document.querySelector("select")!.options].map(({value}) => value)).toEqual(["", "fra", "gha", "ken", "tgo"]);
  });

  test("a region in the address shows it in map, list, words, title and legend", () => {
    open("?region=western-africa");
    expect(rows()).toEqual(["tgo", "gha"]);
    expect(document.querySelector("svg")?.getAttribute("viewBox")).not.toBe("0 0 400 200");
    expect(document.querySelectorAll(".outside").length).toBe(2);
    expect([text("#explored-title"), text(".map-more"), text("[data-region-name]"), document.title]).toEqual([
      "Found in western-africa",
      "More of western-africa.",
      "western-africa",
      "Map: Maternity, western-africa · Left Out"
    ]);
    expect([...document.querySelectorAll(".legend .muted")].map((one) => one.textContent).join("")).toBe("010010");
    expect(document.querySelector("[tabindex='0']")?.getAttribute("href")).toBe("/countries/gha/");
  });

  test("a region of one country is one", () => {
    open("?region=eastern-africa");
    expect(rows()).toEqual(["ken"]);
  });

  test("one that the list does not have gathers its rows by rank, and gives them back", () => {
    open("?region=africa");
    expect(rows()).toEqual(["tgo", "gha", "fra", "ken"]);
    click("[data-step='0']");
    expect(rows()).toEqual(["tgo", "gha", "ken", "fra"]);
    expect([text("#explored-title"), document.title]).toEqual(["Found in the world", "Map: Maternity · Left Out"]);
    expect([...document.querySelectorAll(".legend .muted")].map((one) => one.textContent).join("")).toBe("110011");
  });

  test("a link and steps go from region to region, in the address too; going back returns", async () => {
    open("");
    click("a[data-region='western-africa']");
    expect(window.location.search).toBe("?region=western-africa");
    expect(document.querySelector("details")?.open).toBe(false);
    click("[data-step='1']");
    expect(window.location.search).toBe("?region=eastern-africa");
    click("[data-step='-1']");
    click("[data-step='-1']");
    expect(window.location.search).toBe("?region=western-europe");
    const gone = new Promise((done) => window.addEventListener("popstate", done, {once: true}));
    history.back();
    await gone;
    expect(text("[data-region-name]")).toBe("western-africa");
  });

  test("keys on a country go to its continent, its region and out again", () => {
    open("");
    const press = (key: string) =>
      document.querySelector("svg a[href*=gha]")?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
    const seen = ["+", "+", "+", "-", "-", "-", "+", "0"].map((key) => {
      press(key);
      return new URLSearchParams(window.location.search).get("region");
    });
    expect(seen).toEqual(["africa", "western-africa", "western-africa", "africa", null, null, "africa", null]);
  });

  test("an unknown region and an unknown map are said, with what comes nearest; a language's mark-up in the address is read over", () => {
    open("?region=western-afrika");
    expect(text(".map-said")).toBe("No region “western-afrika”; nearest: western-africa.");
    expect(rows().length).toBe(4);
    click(".map-said a");
    expect(rows()).toEqual(["tgo", "gha"]);
    open("?indicator=old-ag&amp;region=EASTERN-AFRICA");
    expect(text(".map-said")).toBe("No map “old-ag”; nearest: Old age.");
    expect(rows()).toEqual(["ken"]);
  });

  test("another map keeps the region and the country that is lit", () => {
    open("?region=western-africa&lit=gha");
    const other = document.querySelector<HTMLAnchorElement>("a[data-map='old-age']");
    other?.addEventListener("click", (event) => event.preventDefault());
    click("a[data-map='old-age']");
    expect(other?.href).toBe("https://atlas.example/map/old-age/?region=western-africa&lit=gha");
  });
});
