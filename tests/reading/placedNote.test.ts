import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {placedNote} from "../../src/reading/placedNote.ts";

const as = localAtlas(atlas(), {locale: "en"});

test("a note among others names its area once", () => {
  expect(placedNote("Old age, Tunisia: the published value goes up.", "TUN", as)).toBe("Old age, Tunisia: the published value goes up.");
  expect(placedNote("The published value goes up.", "IND", as)).toBe("India: the published value goes up.");
  expect(placedNote("ILO figures differ.", "IND", as)).toBe("India: ILO figures differ.");
  expect(placedNote("11.7% in the survey.", "IND", as)).toBe("India: 11.7% in the survey.");
});
