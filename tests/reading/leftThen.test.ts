import {describe, expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {leftThen} from "../../src/reading/leftThen.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

/** The sentence of two years with these values. */
function said(before: number, now: number, locale: "en" | "es"): string {
  const atlas = sampleAtlas({
    rows: [
      {period: 2019, value: before},
      {period: 2022, value: now}
    ]
  });
  const [first, last] = atlas.observations.get("any-benefit")!;
  const {clause} = leftThen(first!, last!, localAtlas(atlas, languageOf(locale)));
  return typeof clause === "function" ? clause("2022") : (clause ?? "");
}

describe("a gap and the one before it", () => {
  test("stand against each other where they are printed apart", () => {
    expect(said(20, 30, "en")).toMatch(/^70\.0% .*\(2022\), against 80\.0% in 2019$/);
    expect(said(20, 30, "es")).toMatch(/\(2022\), frente al 80,0\u00a0% en 2019$/);
  });
  test("are the same where they are printed alike", () => {
    expect(said(0, 0, "en")).toMatch(/^none of .*\(2022\), as in 2019$/);
    expect(said(78.93, 78.94, "es")).toMatch(/\(2022\), como en 2019$/);
  });
});
