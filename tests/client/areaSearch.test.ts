import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";
import {locales} from "../../src/model/locale.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {searchEntries} from "../../src/topics/lists/searchEntries.ts";

const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {pretendToBeVisual: true});
const {document} = window;
const visited: string[] = [];
const entries = [
  {name: "Argentina", href: "/countries/arg/", also: ["arg"]},
  {name: "Armenia", href: "/countries/arm/", also: ["arm"]},
  {name: "Côte d’Ivoire", href: "/countries/civ/", also: ["civ", "Costa de Marfil"]},
  {name: "Saudi Arabia", href: "/countries/sau/", also: ["sau", "Arabia Saudita"]},
  {name: "Sudan", href: "/countries/sdn/", also: ["sdn", "Sudán"]},
  {name: "South Sudan", href: "/countries/ssd/", also: ["ssd", "Sudán del Sur"]},
  {name: "Holy See", href: null, also: ["vat", "Vatican"]}
];
let held: readonly {name: string}[] = entries;
/** What the site answers instead, if anything. */
let fault: (() => Promise<unknown>) | null = null;
const fetched = vi.fn<(address: string) => Promise<unknown>>(
  () => fault?.() ?? Promise.resolve({ok: true, json: () => Promise.resolve(held)})
);
Object.assign(globalThis, {
  document,
  HTMLElement: window.HTMLElement,
  customElements: window.customElements,
  fetch: fetched,
  location: {
    set href(address: string) {
      visited.push(address);
    }
  }
});
window.HTMLElement.prototype.scrollIntoView = () => {};
await import("../../src/client/areaSearch.ts");

const $ = <E extends Element = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const input = () => $<HTMLInputElement>("input");
const list = () => $("[role=listbox]");
const names = () => [...list().children].map((option) => option.textContent);
const chosen = () => $("[aria-selected=true]")?.textContent;
const arrived = () => new Promise((resolve) => setTimeout(resolve));
const type = async (text: string) => {
  input().value = text;
  input().dispatchEvent(new window.Event("input", {bubbles: true}));
  await arrived();
};
const press = (key: string) => {
  const event = new window.KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
  input().dispatchEvent(event);
  return event;
};
/** Enter in a field of a form submits it; says whether the form itself was stopped. */
const enter = () => {
  const event = new window.Event("submit", {bubbles: true, cancelable: true});
  $("form").dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  visited.length = 0;
  held = entries;
  fault = null;
  fetched.mockClear();
  document.body.innerHTML =
    '<area-search src="/search.json" data-absent="no figure"><form><input id="area"><button>Open</button></form><ul role="listbox" id="matches" hidden></ul>' +
    '<output data-one="# match" data-other="# matches" data-none="No country of that name." data-failed="No list."></output></area-search>';
});

describe("finding", () => {
  test("takes two letters: names that begin so, then other names, then words inside", async () => {
    await type("ar");
    expect(names()).toEqual(["Argentina", "Armenia", "Saudi Arabia"]);
    expect(list().hidden).toBe(false);
    expect(input().getAttribute("aria-expanded")).toBe("true");
  });
  test("goes by code and by the name in another language", async () => {
    await type("civ");
    expect(names()).toEqual(["Côte d’Ivoire"]);
    await type("costa");
    expect(names()).toEqual(["Côte d’Ivoire"]);
  });
  test("needs no accents and minds none", async () => {
    await type("cote");
    expect(names()).toEqual(["Côte d’Ivoire"]);
    for (const text of ["cote d'iv", "Côte d’Iv", "cote d iv"]) {
      await type(text);
      expect(names()).toEqual(["Côte d’Ivoire"]);
    }
    await type("SUDÁN");
    expect(names()).toEqual(["Sudan", "South Sudan"]);
  });
  test("fetches the list once, when the field is first touched", async () => {
    expect(fetched).not.toHaveBeenCalled();
    input().dispatchEvent(new window.Event("focus"));
    await type("a");
    await type("ar");
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(["/search.json"]);
  });
  test("says how many there are, and that there is none", async () => {
    await type("ar");
    expect($("output").textContent).toBe("3 matches");
    await type("armenia");
    expect($("output").textContent).toBe("1 match");
    await type("xyz");
    expect($("output").textContent).toBe("No country of that name.");
    expect(list().hidden).toBe(true);
    await type("");
    expect($("output").textContent).toBe("");
    expect(list().hidden).toBe(true);
  });
});

test("a page that is last is offered where no other fits", async () => {
  const scheme = {name: "Argentine Pension", href: "/schemes/arg-pension/", also: [], mark: "Argentina", last: true};
  held = [...entries, scheme];
  await type("arge");
  expect(names()).toEqual(["Argentina"]);
  await type("argentine");
  expect(names()).toEqual(["Argentine Pension Argentina"]);
  enter();
  expect(visited).toEqual(["/schemes/arg-pension/"]);
});

describe("choosing", () => {
  test("Enter opens the first match", async () => {
    await type("ar");
    expect(chosen()).toBe("Argentina");
    expect(enter()).toBe(true);
    expect(visited).toEqual(["/countries/arg/"]);
  });
  test("arrows walk the matches and go round", async () => {
    await type("ar");
    expect(press("ArrowDown").defaultPrevented).toBe(true);
    expect(chosen()).toBe("Armenia");
    expect(input().getAttribute("aria-activedescendant")).toBe(list().children[1]!.id);
    press("ArrowUp");
    press("ArrowUp");
    expect(chosen()).toBe("Saudi Arabia");
    press("ArrowDown");
    expect(chosen()).toBe("Argentina");
  });
  test("Enter opens what the arrows chose", async () => {
    await type("ar");
    press("ArrowDown");
    enter();
    expect(visited).toEqual(["/countries/arm/"]);
  });
  test("Escape closes the list: Enter then leaves the form to itself, an arrow opens the list again", async () => {
    await type("ar");
    press("Escape");
    expect(list().hidden).toBe(true);
    expect(input().getAttribute("aria-expanded")).toBe("false");
    expect(input().hasAttribute("aria-activedescendant")).toBe(false);
    expect(enter()).toBe(false);
    press("ArrowUp");
    expect(list().hidden).toBe(false);
    expect(chosen()).toBe("Saudi Arabia");
  });
  test("without a match Enter stays by the message, which all can see", async () => {
    await type("xyz");
    expect($("output").hasAttribute("data-fault")).toBe(true);
    expect(enter()).toBe(true);
    expect(visited).toEqual([]);
    await type("ar");
    expect($("output").hasAttribute("data-fault")).toBe(false);
  });
  test("without a letter Enter leaves the form to itself, which leads to the list of all", async () => {
    await type("xyz");
    await type("");
    expect($("output").hasAttribute("data-fault")).toBe(false);
    expect(enter()).toBe(false);
  });
  test("an area without figures is found, says so, and leads nowhere", async () => {
    await type("vatican");
    expect(names()).toEqual(["Holy See no figure"]);
    expect(enter()).toBe(true);
    expect(visited).toEqual([]);
    expect([$("output").textContent, $("output").hasAttribute("data-fault")]).toEqual(["Holy See: no figure", true]);
  });
  test("a tap on a match opens it", async () => {
    await type("ar");
    list().children[2]!.dispatchEvent(new window.Event("click", {bubbles: true}));
    expect(visited).toEqual(["/countries/sau/"]);
  });
});

describe("a list that does not arrive", () => {
  const json = (body: unknown) => () => Promise.resolve({ok: true, json: () => Promise.resolve(body)});
  const faults: readonly [string, () => Promise<unknown>][] = [
    ["fails", () => Promise.reject(new TypeError("failed to fetch"))],
    ["is not found", () => Promise.resolve({ok: false, status: 404})],
    ["is no JSON", () => Promise.resolve({ok: true, json: () => Promise.reject(new SyntaxError("no JSON"))})],
    ["is null", json(null)],
    ["is an object", json({})],
    ["is empty", json([])],
    ["holds something else", json([...entries, {name: "Argentina"}])]
  ];
  test.each(faults)("as it %s is told to all, leaves the form to itself, and is asked for again", async (_what, made) => {
    fault = made;
    input().dispatchEvent(new window.Event("focus"));
    await arrived();
    expect($("output").textContent).toBe("");
    await type("ar");
    expect([$("output").textContent, $("output").hasAttribute("data-fault"), list().hidden]).toEqual(["No list.", true, true]);
    expect(enter()).toBe(false);
    fault = null;
    await type("arm");
    expect(names()).toEqual(["Armenia"]);
    expect([$("output").textContent, $("output").hasAttribute("data-fault")]).toEqual(["1 match", false]);
  });
});

test.each(locales)("two letters find every country of the atlas that has a page in %s, its whole name every other", async (locale) => {
  held = searchEntries(localAtlas(atlas(), {locale}));
  const all = searchEntries(localAtlas(atlas(), {locale})).slice(0, atlas().countries.length);
  expect(all.length).toBeGreaterThan(240);
  const unfound: string[] = [];
  for (const {name, href} of all) {
    // In Arabic every third name begins with the article, which nobody types to tell one from another.
    await type(href === null ? name : name.replace(/^ال/, "").slice(0, 2));
    if (!names().some((text) => text.startsWith(name))) unfound.push(name);
  }
  expect(unfound).toEqual([]);
});
