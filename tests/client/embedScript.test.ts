import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {embedScript} from "../../src/client/embedScript.ts";

class NoWatch {
  observe(): void {}
}

/** An embed's page at an address, its script run as it stands there. */
function opened(address: string, shown = ""): Document {
  const body = shown + '<p data-frozen hidden>Release</p><div class="actions"><a href="https://example.org/countries/arg/">Open</a></div>';
  const page = `<!doctype html><html><head><script>${embedScript(shown.includes('class="map"') ? "regions" : "chart")}</script></head><body>${body}</body></html>`;
  const beforeParse = (window: object) => void Object.assign(window, {ResizeObserver: NoWatch});
  return new JSDOM(page, {url: `https://example.org${address}`, runScripts: "dangerously", beforeParse}).window.document;
}
const loaded = (document: Document) =>
  new Promise((resolve) => {
    document.defaultView?.addEventListener("load", resolve);
  });

test.each([
  ["?theme=dark", "dark"],
  ["?theme=light", "light"],
  ["?Theme=DARK", "dark"],
  ["?a=1&amp;theme=dark", "dark"],
  ["?a=1&amp;amp;theme=dark", "dark"],
  ["?theme=pink", undefined],
  ["?theme=dark%22%3E", undefined],
  ["", undefined]
])("the scheme at %s is %s", (query, theme) => {
  expect(opened(`/embed/trend/tun/${query}`).documentElement.dataset.theme).toBe(theme);
});

test.each([
  ["?title=off", true],
  ["?theme=dark&amp;Title=OFF", true],
  ["?title=on", false],
  ["?title=", false],
  ["", false]
])("at %s the title is left to the page around: %s", (query, isOff) => {
  expect(opened(`/embed/trend/tun/${query}`).documentElement.dataset.untitled === "").toBe(isOff);
});

test.each([
  ["/v/0123456789/embed/trend/tun/", false],
  ["/embed/trend/tun/", true]
])("at %s the line on the release is hidden: %s", async (address, isHidden) => {
  const document = opened(address);
  await loaded(document);
  expect(document.querySelector<HTMLElement>("[data-frozen]")?.hidden).toBe(isHidden);
});

test.each([
  ["/embed/map/maternity/?region=western-africa&amp;lit=gha&theme=dark", "/map/maternity/?region=western-africa&lit=gha"],
  ["/v/0123456789/es/embed/map/maternity/?lit=gha", "/es/map/maternity/?lit=gha"],
  ["/embed/map/maternity/?theme=dark", "/countries/arg/"]
])("at %s a map leads home to %s", async (address, home) => {
  const document = opened(address, '<svg class="map"></svg>');
  await loaded(document);
  expect(document.querySelector<HTMLAnchorElement>(".actions > a")?.href).toBe(`https://example.org${home}`);
});

test("closes no script before its end, and stays small", () => {
  for (const [kind, most] of [
    ["chart", 3200],
    ["map", 3400],
    ["regions", 5700]
  ] as const) {
    expect(embedScript(kind)).not.toMatch(/<\/?script|<!--/i);
    expect(embedScript(kind)).toContain("left-out:height");
    expect(embedScript(kind).length).toBeLessThan(most);
  }
});

const notes =
  '<h1 id="title">The world</h1><p data-lit="gha Ghana|tgo Togo" data-none="No “{asked}”." hidden></p><p data-unknown="No region “{asked}”." hidden></p>';
const chart = `${notes}<svg class="chart"><rect><title>Ghana: 3</title></rect><rect><title>Ghanaian: 3</title></rect><rect><title>Togo, left out: 2</title></rect></svg>`;
const shape = (id: string, look: string) => `<a href="/countries/${id}/"><title>${id}: 1</title><path class="${look}" d="M0 0z"/></a>`;
const map =
  `${notes}<template data-region="western-africa" data-box="100 50 40 10" data-members="gha tgo" data-title="Western Africa: found"></template>` +
  `<svg class="map" viewBox="0 0 400 200"><pattern></pattern>${shape("gha", "gap-1")}${shape("tgo", "unknown")}${shape("fra", "gap-1")}</svg>` +
  `<ul class="legend">${[2, 0, 0, 0, 0, 1].map((count) => `<li><span class="muted">${count}</span></li>`).join("")}</ul>`;

test.each([
  ["?lit=GHA", chart, ["Ghana: 3"], "Ghana: 3"],
  ["?a=1&amp;lit=tgo", chart, ["Togo, left out: 2"], "Togo, left out: 2"],
  ["?lit=fra", chart, [], "No “fra”."],
  ["?lit=fra", map, ["fra: 1"], "fra: 1"],
  ["?lit=x%22y", map, [], 'No “x"y”.'],
  ["", chart, [], ""]
])("at %s a country is lit, or said to be missing", async (query, shown, lit, said) => {
  const document = opened(`/embed/ranking/maternity/${query}`, shown);
  await loaded(document);
  const marks = [...document.querySelectorAll<SVGElement>("svg rect, svg a")];
  const stands = (mark: SVGElement) => (mark.querySelector<SVGElement>("path") ?? mark).style.cssText.includes("stroke");
  expect(marks.filter(stands).map((mark) => mark.querySelector("title")?.textContent)).toEqual(lit);
  expect(document.querySelector("[data-lit]")?.textContent).toBe(said);
  expect(document.querySelector<HTMLElement>("[data-lit]")?.hidden).toBe(said === "");
});

test("a region is shown from near, in the shape that the frame has, with its title and counts", async () => {
  const document = opened("/embed/map/maternity/?region=Western-Africa&lit=gha", map);
  await loaded(document);
  expect(document.querySelector("svg")?.getAttribute("viewBox")).toBe("98 44 43 22");
  const pale = [...document.querySelectorAll<SVGElement>("svg a")].filter(({style}) => style.opacity !== "");
  expect(pale.map((mark) => mark.getAttribute("href"))).toEqual(["/countries/fra/"]);
  expect([...document.querySelectorAll(".legend .muted")].map((one) => one.textContent).join("")).toBe("100001");
  expect(document.querySelector("#title")?.textContent).toBe("Western Africa: found");
});

test("an unknown region is said, and the world stays", async () => {
  const document = opened("/embed/map/maternity/?region=nowhere", map);
  await loaded(document);
  expect(document.querySelector("[data-unknown]")?.textContent).toBe("No region “nowhere”.");
  expect(document.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 400 200");
});
