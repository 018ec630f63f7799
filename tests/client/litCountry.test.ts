import {JSDOM} from "jsdom";
import {beforeAll, beforeEach, describe, expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><html lang=en><body></body>", {url: "https://atlas.example/", pretendToBeVisual: true});
const {document, MouseEvent, history, localStorage} = window;
const entries = [
  {name: "Ghana", href: "/countries/gha/", also: ["gha"]},
  {name: "Guinea", href: "/countries/gin/", also: ["gin"]},
  {name: "Africa", href: "/regions/africa/", also: []}
];
let [asked, isAway] = [0, false];
Object.assign(globalThis, {
  document,
  history,
  localStorage,
  location: window.location,
  HTMLElement: window.HTMLElement,
  Event: window.Event,
  customElements: window.customElements,
  addEventListener: window.addEventListener.bind(window),
  fetch: async () => {
    asked += 1;
    return {ok: !isAway, json: async () => entries};
  }
});

const page = `<lit-country src="/search.json" data-said="Lit: {place}." data-unknown="No “{asked}”; nearest: {place}." data-keep="Keep" data-kept="Kept" hidden>
    <output></output><button data-lit="keep">Keep</button><button data-lit="stop">Stop</button></lit-country>
  <main><p hidden data-light><select name="lit"><option value="">None</option><option value="gha">Ghana</option><option value="gin">Guinea</option></select></p>
  <svg class="map"><a href="/countries/gha/" data-mark="0"><path d="M0 0z"/></a><a href="/countries/gin/" data-mark="1"><path d="M1 1z"/></a></svg>
  <svg class="chart"><rect data-mark="" aria-label="Ghana: 3"/><rect data-mark="" aria-label="Ghanaian rows: 3"/><rect data-mark="" aria-label="Ghana, left out: 2"/></svg>
  <table id="list"><tr><th><a href="/countries/gin/">Guinea</a></th></tr><tr><th><a href="/countries/gha/#notes">Ghana</a></th></tr></table>
  <a id="inside" href="/regions/africa/">in</a><a id="file" href="/data/x.csv">f</a><a id="jump" href="#list">j</a><a id="away" href="https://else.example/">a</a></main>`;
const open = async (search: string) => {
  history.replaceState(null, "", `/x/${search}`);
  document.body.innerHTML = page;
  await settle();
};
const settle = () => new Promise((done) => setTimeout(done, 5));
const lit = () => [...document.querySelectorAll("main .lit")].map((one) => one.getAttribute("aria-label") ?? one.textContent?.trim() ?? "");
const bar = () => document.querySelector<HTMLElement>("lit-country")!;
const click = (selector: string) => {
  const link = document.querySelector<HTMLElement>(selector)!;
  link.addEventListener("click", (event) => event.preventDefault(), {once: true});
  link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  return link as HTMLAnchorElement;
};

beforeAll(async () => void (await import("../../src/client/litCountry.ts")));

describe("lit-country", () => {
  beforeEach(() => localStorage.clear());

  test("without a choice nothing is lit, nothing fetched and nothing kept", async () => {
    asked = 0;
    await open("");
    expect([lit(), bar().hidden, asked, localStorage.length]).toEqual([[], true, 0, 0]);
    expect(click("#inside").search).toBe("");
  });

  test("a country in the address is lit on maps, in drawings and in tables, in whatever letters it is written", async () => {
    await open("?lit=GHA");
    expect(lit()).toEqual(["", "Ghana: 3", "Ghana, left out: 2", "Ghana"]);
    expect(document.querySelector(".lit-outline path")?.getAttribute("d")).toBe("M0 0z");
    expect(bar().querySelector("output")?.textContent).toBe("Lit: Ghana.");
    expect(bar().querySelector("a")?.getAttribute("href")).toBe("/countries/gha/#section-ranks");
    expect(document.querySelector("select")?.value).toBe("gha");
    expect(localStorage.length).toBe(0);
  });

  test("links of the site hand it on; files, places of this page and other sites get nothing", async () => {
    await open("?lit=gha");
    expect(click("#inside").getAttribute("href")).toBe("https://atlas.example/regions/africa/?lit=gha");
    expect(["#file", "#jump", "#away"].map((id) => click(id).getAttribute("href"))).toEqual([
      "/data/x.csv",
      "#list",
      "https://else.example/"
    ]);
  });

  test("the device keeps it when asked, lights it without an address, and forgets it", async () => {
    await open("?lit=gha");
    click("[data-lit=keep]");
    expect(bar().textContent).toContain("Kept");
    await open("");
    expect(lit().length).toBe(4);
    click("[data-lit=stop]");
    await settle();
    expect([lit(), bar().hidden, localStorage.length]).toEqual([[], true, 0]);
  });

  test("the list of a page chooses another, which the address then names", async () => {
    await open("?lit=gha");
    const select = document.querySelector("select")!;
    select.value = "gin";
    select.dispatchEvent(new window.Event("change"));
    await settle();
    expect([window.location.search, lit()]).toEqual(["?lit=gin", ["", "Guinea"]]);
  });

  test("an unknown country is said with the one that begins most alike, and none is lit", async () => {
    await open("?lit=ghx");
    expect(bar().querySelector("output")?.textContent).toBe("No “ghx”; nearest: Ghana.");
    expect(bar().querySelector("a")?.getAttribute("href")).toBe("?lit=gha");
    expect([lit(), bar().hidden]).toEqual([[], false]);
  });

  test("of a word that no name begins like, nothing near is said", async () => {
    await open("?lit=zzz");
    expect(bar().querySelector("output")?.textContent).toBe("No “zzz”.");
    expect([lit(), bar().hidden, bar().querySelector("output a")]).toEqual([[], false, null]);
  });

  test("where the names do not arrive nothing is lit, and nothing breaks", async () => {
    isAway = true;
    await open("?lit=gha");
    isAway = false;
    expect([lit(), bar().hidden]).toEqual([[], true]);
  });
});
