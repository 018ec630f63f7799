import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {leads} from "../../src/atlas/leads.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {annotationsAbout} from "../../src/reading/annotationsFor.ts";
import {rawLatest, rawRows} from "./rawModel.ts";

const atlas = made();
const as = localAtlas(atlas, languageOf("en"));

describe("notes by hand hold", () => {
  test("Gabon's contributors lie far above all others south of the Sahara, and do not lead", () => {
    const members = new Set(atlas.group("sub-saharan-africa").members);
    const values = rawRows("pension-contributors")
      .filter(({area}) => members.has(area))
      .sort((a, b) => b.value - a.value);
    expect(values.slice(0, 2).map(({area, value}) => [area, Math.round(10 * value) / 10])).toEqual([
      ["GAB", 100],
      ["MUS", 60.9]
    ]);
    expect(2 * values.filter(({value}) => value < 10).length).toBeGreaterThanOrEqual(values.length);
    const gabon = as.snapshot("pension-contributors").latest.get("GAB")!;
    expect(leads(gabon, atlas)).toBe(false);
    expect(annotationsAbout(gabon, as).join(" ")).toContain("60.9% (Mauritius)");
  });
  test("Ghana's labour market programmes of 2016 are the only value that repeats another year's", () => {
    const byArea = Map.groupBy(rawRows("survey-labour-market"), ({area}) => area);
    const repeated = [...byArea].filter(([, rows]) =>
      rows.some((row) => row.value !== 0 && rows.filter(({value}) => value === row.value).length > 1)
    );
    expect(repeated.map(([area]) => area)).toEqual(["GHA"]);
    expect(rawLatest("survey-labour-market", "GHA")?.period).toBe(2016);
    expect(annotationsAbout(as.snapshot("survey-labour-market").latest.get("GHA")!, as).join(" ")).toContain("carried over");
  });
});
