import {expect, test} from "vitest";
import {frame} from "../../src/charts/frame.ts";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {keyMarks, type KeyItem} from "../../src/charts/keyMarks.ts";

const item = (text: string): KeyItem => ({shape: "circle", fill: "var(--ink)", text});

test("names break into lines of the width", () => {
  const one = keyMarks([item("women"), item("men")], 344).height;
  expect(keyMarks([item("women"), item("men")], 80).height).toBeGreaterThan(one);
});

test("without names there is no key", () => {
  expect(keyMarks([], 344)).toEqual({marks: [], height: 0});
  expect(keyMarks([item("")], 344)).toEqual({marks: [], height: 0});
});

test("a name too long for the width is broken, and what comes after it stands beneath its last line", () => {
  const items = [item("published for the region as a whole"), item("men")];
  const {marks, height} = keyMarks(items, 160);
  const picture = drawAtBuild(frame({width: 160, height, domain: [0, 1], marks}), {label: "key"});
  expect(picture.match(/(?<=>)[^<>…]+(?=<\/t)/g)).toEqual(["men", "published for the", "region as a whole"]);
  expect(height).toBe(keyMarks([item("published"), item("men")], 80).height + 17);
});
