import {expect, test} from "vitest";
import {atlas as real} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {medianPath} from "../../../src/topics/lifeCycle/medianPath.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const states = ["AAA", "BBB", "CCC", "DDD", "EEE"];
const said = {en: "5 of 5 countries, values of 2020", es: "5 de 5 países, valores de 2020"};

test.each(statedLocales)("the years of a median are those of the countries that it is of, not of a territory, in %s", (locale) => {
  const atlas = sampleAtlas({
    countries: [...states.map((id) => ({id})), {id: "TTT", unMember: false}],
    rows: [
      ...states.map((area, i) => ({indicator: "children", area, period: 2020, value: 10 + i})),
      {indicator: "children", area: "TTT", period: 2015, value: 90}
    ]
  });
  const {stages} = medianPath(atlas.group("world"), "", localAtlas(atlas, languageOf(locale)));
  expect(stages.find(({id}) => id === "children")).toEqual({id: "children", value: 12, basis: said[locale], years: states.map(() => 2020)});
});

test("a median country is of so many of the members that could be one: no areas", () => {
  const as = localAtlas(real(), languageOf("en"));
  const world = as.group("world");
  const states = world.members.filter((id) => as.states.has(id)).length;
  expect(states).toBeLessThan(world.members.length);
  const {stages} = medianPath(world, "World", as);
  expect(stages.length).toBeGreaterThan(3);
  for (const {basis} of stages) expect(basis).toContain(` of ${states} countries, values of `);
});
