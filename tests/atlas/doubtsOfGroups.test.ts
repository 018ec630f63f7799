import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {doubts} from "../../src/atlas/doubts.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {weightedMean} from "../../src/measures/weightedMean.ts";
import {annotationsOn} from "../../src/reading/annotationsFor.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";
import {strategiesContributors} from "../../src/topics/strategies/strategiesContributors.ts";
import {rawRows} from "./rawModel.ts";
import {modelRows} from "./modelRows.ts";

const atlas = made();
const [en, es] = [localAtlas(atlas, languageOf("en")), localAtlas(atlas, languageOf("es"))];
const doubted = [...doubts(atlas)].flatMap(([key, those]) => those.flatMap((doubt) => (doubt.kind === "groupApart" ? [{key, doubt}] : [])));
const id = "south-eastern-asia-and-the-pacific";

/** The share contributing in some countries by the labour force of 2020 (where that is missing, of the year before it), from the tables alone. */
function byLabourForce(members: readonly string[]): number {
  const values = new Map(rawRows("pension-contributors").map(({area, value}) => [area, value]));
  const people = new Map(
    modelRows("populations").flatMap(({area, year, labourForce}) =>
      Number(year) <= 2020 && labourForce !== "" ? [[area!, Number(labourForce)] as const] : []
    )
  );
  const held = members.flatMap((area) => (values.has(area) && people.has(area) ? [[values.get(area)!, people.get(area)!] as const] : []));
  return held.reduce((all, [value, weight]) => all + value * weight, 0) / held.reduce((all, [, weight]) => all + weight, 0);
}

describe("a published figure of a group", () => {
  test("is doubted where its members cannot have it: one of all that are published", () => {
    expect(doubted.map(({doubt}) => [Math.round(10 * doubt.mean) / 10, doubt.fits?.area])).toEqual([[28.1, "eastern-asia"]]);
    expect(doubted[0]!.key).toContain(`pension-contributors/${id}/`);
    expect(byLabourForce(atlas.group(id).members)).toBeCloseTo(doubted[0]!.doubt.mean, 6);
    const both = [...atlas.group(id).members, ...atlas.group("eastern-asia").members];
    expect(byLabourForce(both)).toBeCloseTo(doubted[0]!.doubt.fits!.mean, 6);
  });
  test("and then stands in no title and no picture, but in the table and in a note", () => {
    for (const as of [en, es]) {
      const {figure, rows} = strategiesContributors(as.group(id), as);
      expect([figure.title, figure.sentence ?? ""].join(" ")).not.toMatch(/70[.,]7/);
      expect(figure.note).toMatch(/70[.,]7.*28[.,]1.*70[.,]1/);
      expect(rows.map(({published}) => published)).toContain(null);
      const regions = indicatorRegions(as.snapshot("pension-contributors"), as);
      const row = regions.rows.find(({label}) => label === as.group(id).name[as.locale]);
      expect(row?.published).toBeNull();
      expect(regions.figure.note).toMatch(/70[.,]7.*28[.,]1/);
      expect(annotationsOn("pension-contributors", as).join(" ")).toMatch(/70[.,]7.*28[.,]1/);
    }
    const sound = strategiesContributors(en.group("southern-asia"), en).figure.title;
    expect(sound).toContain("26.1%");
  });
});

test("a mean by people takes those with a value, and says what share they are", () => {
  const rows = [
    {value: 10, weight: 3},
    {value: 40, weight: 1},
    {value: null, weight: 4},
    {value: 90, weight: null}
  ];
  expect(weightedMean(rows)).toEqual({mean: 17.5, count: 2, share: 0.5});
  expect(weightedMean(rows.slice(2))).toBeNull();
});
