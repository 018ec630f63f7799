import {expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {rankedRows} from "../../src/reading/rankedRows.ts";
import {rankingChoices} from "../../src/reading/rankingChoices.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const made = sampleAtlas({
  countries: [
    {id: "AAA", subregion: "subregion"},
    {id: "BBB", subregion: null},
    {id: "CCC", subregion: "subregion"}
  ],
  rows: [
    {area: "AAA", value: 1, period: 2021},
    {area: "AAA", value: 1, period: 2021, sex: "female"},
    {area: "AAA", value: 1, period: 2021, sex: "male"},
    {area: "BBB", value: 2, period: 2010},
    {area: "CCC", value: 3, period: 2016}
  ]
});
const as = localAtlas(made, languageOf("en"));
const snapshot = as.snapshot("any-benefit");
const {choices, codes} = rankingChoices(snapshot, rankedRows(snapshot, as), as);

test("each row has its groups, the years it reaches and whether it is by sex", () => {
  expect(codes.get("AAA")).toMatchObject({year: ["from-2020", "from-2015"], sex: ["both"]});
  expect(codes.get("AAA")?.region).toContain("subregion");
  expect(codes.get("BBB")).toMatchObject({year: ["earlier"], sex: []});
  expect(codes.get("CCC")).toMatchObject({year: ["from-2015"], sex: []});
});
test("one can choose by what parts the rows, years from the newest", () => {
  expect(choices.find(({name}) => name === "year")?.options.map(({text}) => text)).toEqual([
    "2020 or later",
    "2015 or later",
    "before 2015"
  ]);
  expect(choices.find(({name}) => name === "region")?.options.map(({code}) => code)).toEqual(["subregion"]);
  expect(choices.find(({name}) => name === "sex")?.options).toEqual([{code: "both", text: "with women and men apart"}]);
  for (const {options} of choices)
    for (const {code} of options) {
      const count = [...codes.values()].filter((one) => Object.values(one).flat().includes(code)).length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(3);
    }
});
