import {expect, test} from "vitest";
import {nearestWord} from "../../src/client/nearestWord.ts";

const entries = [
  {id: "western-africa", name: "África Occidental"},
  {id: "western-asia", name: "Asia Occidental"},
  {id: "caribbean", name: "Caribe"}
];

test.each([
  ["western-afrika", "western-africa"],
  ["western-asai", "western-asia"],
  ["africa occidental", "western-africa"],
  ["CARIB", "caribbean"],
  ["carribean", "caribbean"]
])("%s is nearest to %s", (word, id) => expect(nearestWord(word, entries)?.id).toBe(id));

test.each(["atlantis", "x", "zzzzzzzzzz"])("%s is near to nothing", (word) => expect(nearestWord(word, entries)).toBeUndefined());

test("among none there is none", () => expect(nearestWord("any", [])).toBeUndefined());
