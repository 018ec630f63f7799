import {JSDOM} from "jsdom";
import {afterAll, beforeEach, describe, expect, test} from "vitest";
import {copyOrSelect} from "../../src/client/copyOrSelect.ts";

const {window} = new JSDOM("<!doctype html><textarea>a text</textarea><output></output>");
const [field, output] = [window.document.querySelector("textarea")!, window.document.querySelector("output")!];
Object.assign(globalThis, {getSelection: () => window.getSelection()});
const held = Object.getOwnPropertyDescriptor(globalThis, "navigator")!;
afterAll(() => void Object.defineProperty(globalThis, "navigator", held));

const clipboards = [
  ["takes it", {clipboard: {writeText: () => Promise.resolve()}}, true],
  ["refuses", {clipboard: {writeText: () => Promise.reject(new Error("refused"))}}, false],
  ["is not there, as on a page without TLS", {}, false]
] as const;

describe.each(clipboards)("a clipboard that %s", (_what, value, expected) => {
  beforeEach(() => {
    Object.defineProperty(globalThis, "navigator", {value, configurable: true});
    window.getSelection()?.removeAllRanges();
    field.setSelectionRange(0, 0);
    output.textContent = "";
  });

  test("is told of, and a field's text is selected where it was not copied", async () => {
    const told: boolean[] = [];
    await copyOrSelect("a text", {within: field, say: (isCopied) => told.push(isCopied)});
    expect(told).toEqual([expected]);
    expect(field.selectionEnd - field.selectionStart).toBe(expected ? 0 : "a text".length);
  });

  test("selects the text alone within the sentence that says it", async () => {
    await copyOrSelect("https://a.org/?b", {within: output, say: () => (output.textContent = "It is https://a.org/?b today")});
    expect(window.getSelection()?.toString() ?? "").toBe(expected ? "" : "https://a.org/?b");
  });
});
