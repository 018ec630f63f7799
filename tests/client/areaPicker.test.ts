import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test} from "vitest";
import {realKit} from "../compare/realKit.ts";

const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {pretendToBeVisual: true});
const {document} = window;
Object.assign(globalThis, {document, HTMLElement: window.HTMLElement, HTMLInputElement: window.HTMLInputElement});
window.HTMLElement.prototype.scrollIntoView = () => {};
const {areaPicker} = await import("../../src/compare/areaPicker.ts");

let chosen: string[] = [];
const $ = <E extends Element = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const input = () => $<HTMLInputElement>("input");
const names = () => [...$("ul").children].map((option) => option.textContent);
const type = async (text: string) => {
  input().value = text;
  input().dispatchEvent(new window.Event("input", {bubbles: true}));
  await new Promise((resolve) => setTimeout(resolve));
};
const press = (key: string) => {
  const event = new window.KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
  input().dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  chosen = ["ARG"];
  document.body.innerHTML =
    '<label for="add-area">Add</label><input id="add-area" name="areas"><ul id="area-options" hidden></ul><output data-slot="count"></output>';
  areaPicker(document.body, realKit(), {chosen: () => chosen, pick: (id) => (chosen = [...chosen, id])});
});

describe("adding an area", () => {
  test("is a combobox that says how many there are, and marks groups", async () => {
    await type("northern afr");
    expect(input().getAttribute("role")).toBe("combobox");
    expect(names()).toContain("Northern Africa group");
    expect($("output").textContent).toMatch(/^\d+ match(es)?$/);
    await type("zzz");
    expect($("output").textContent).toBe(realKit().words.form.nothingFound);
  });
  test("one after another, with an empty field each time; whoever is chosen is not found again", async () => {
    await type("tuni");
    expect(press("Enter")).toBe(true);
    expect([chosen, input().value, $("ul").hidden]).toEqual([["ARG", "TUN"], "", true]);
    await type("tuni");
    expect(names()).not.toContain("Tunisia");
    await type("arg");
    expect(names()).not.toContain("Argentina");
  });
  test("is never more than a few names at once, and Enter without a match sends no form", async () => {
    await type("a");
    expect(names()).toHaveLength(8);
    await type("zzz");
    expect(press("Enter")).toBe(true);
    expect(chosen).toEqual(["ARG"]);
  });
  test("finds an area without figures, says that there is none, and does not choose it", async () => {
    await type("vatican");
    const absent = "no figure in our sources";
    expect(names()).toEqual([`Holy See ${absent}`]);
    expect(press("Enter")).toBe(true);
    expect(chosen).toEqual(["ARG"]);
    expect($("output").textContent).toBe(`Holy See: ${absent}`);
  });
  test("Escape closes and keeps the letters; the next Escape is the field's own", async () => {
    await type("tuni");
    expect(press("Escape")).toBe(true);
    expect([$("ul").hidden, input().value, input().hasAttribute("aria-activedescendant")]).toEqual([true, "tuni", false]);
    expect(press("Escape")).toBe(false);
  });
});
