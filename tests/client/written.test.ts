import {afterAll, expect, test} from "vitest";
import {written} from "../../src/client/written.ts";

const held = Object.getOwnPropertyDescriptor(globalThis, "navigator")!;
afterAll(() => void Object.defineProperty(globalThis, "navigator", held));

test.each([
  ["takes it", {clipboard: {writeText: () => Promise.resolve()}}, true],
  ["refuses", {clipboard: {writeText: () => Promise.reject(new Error("refused"))}}, false],
  ["is not there", {}, false]
])("a clipboard that %s", async (_what, value, expected) => {
  Object.defineProperty(globalThis, "navigator", {value, configurable: true});
  expect(await written("a text")).toBe(expected);
});
