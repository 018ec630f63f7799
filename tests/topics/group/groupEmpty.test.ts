import type {Atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales} from "../../../src/model/locale.ts";
import {makeAtlas} from "../../../src/atlas/atlas.ts";
import {computedFor} from "../../../src/reading/groupFigure.ts";
import {groupsList} from "../../../src/topics/lists/groupsList.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {latestValue} from "../../../src/reading/describeValue.ts";
import {groupWhole} from "./groupWhole.ts";
import {population} from "../../measures/sample.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

const en = languageOf("en");
const pageIn = (atlas: Atlas) => groupWhole(atlas.group("region"), localAtlas(atlas, en));
const everyone = ["AAA", "BBB", "CCC", "DDD"].map((area) => population(area, 2020, {total: 100}));

describe("a group that nobody has figures of", () => {
  const atlas = sampleAtlas({populations: everyone});
  const page = pageIn(atlas);
  test("says so in every section, and invents nothing", () => {
    expect(page.headline.sentence).toBe("Too few people live in countries with data for a figure to be given for the group.");
    expect(page.headline.beside).toBe("Computed from members: not computed, as no member has a figure.");
    expect([page.map.figure.title, page.rankingTitle]).toEqual(["No member has a figure", "No member has a figure"]);
    expect([page.branches.figure.title, page.spread.figure.title]).toEqual(Array(2).fill("No branch has a figure in this group"));
    expect(page.sexes.title).toBe("Old age: the ILO’s table has figures for women and men separately for none of 4 members");
    expect(page.work.title).toBe("Informal employment has no figure for the group as a whole");
    expect([page.trend, page.change.told, page.ranking, page.spread.rows]).toEqual([null, null, [], []]);
    expect(page.missing.map(({label}) => label)).toEqual(["Land AAA", "Land BBB", "Land CCC", "Land DDD"]);
    expect(page.audits.shown).toEqual([]);
  });
  test.each(locales)("has no spoiled text in %s, and no figure in the list of groups", (locale) => {
    const view = pageIn(localAtlas(atlas, languageOf(locale)));
    expect(textFaults(view)).toEqual([]);
    expect(undated(view)).toEqual([]);
    const rows = groupsList(localAtlas(atlas, languageOf(locale))).flatMap(({table}) => table.rows);
    expect(rows.map((cells) => cells[2]?.text)).toEqual(Array(4).fill("–"));
  });
});

describe("a group of few figures", () => {
  test("with one figure names it once", () => {
    const page = pageIn(sampleAtlas({rows: [{value: 40}], populations: everyone}));
    expect(page.rankingTitle).toBe("One country with data, share left out: 60.0% in Land AAA (2020)");
    expect(page.spread.figure.title).toBe("At least one cash benefit, share left out: 60.0% in Land AAA (2020)");
    expect(page.headline.beside).toBe("Computed from members: not shown, as countries with a figure have 25% of the people, under half.");
  });
  test("all level says so, and no branch is a gap where nobody is left out", () => {
    const five = ["AAA", "BBB", "CCC", "DDD", "EEE"];
    const rows = five.flatMap((area) => ["any-benefit", "old-age"].map((indicator) => ({area, indicator, value: 100})));
    const page = pageIn(sampleAtlas({countries: five.map((id) => ({id})), rows, populations: everyone}));
    expect(page.rankingTitle).toBe("All with data are level: coverage is reported as 100% in 5 countries and areas (2020, capped)");
    expect(page.branches.figure.title).toBe("In every branch the median country is at the cap of the source");
  });
  test("values that print alike stand level, in ranking, spread and branches", () => {
    const five = ["AAA", "BBB", "CCC", "DDD", "EEE"];
    const rows = five.flatMap((area, i) => [
      {area, value: 40 + i / 100},
      {area, indicator: "old-age", value: 40.01},
      {area, indicator: "children", value: 40.04}
    ]);
    const page = pageIn(sampleAtlas({countries: five.map((id) => ({id})), rows, populations: everyone}));
    expect(page.rankingTitle).toBe("All with data are level, share left out: 60.0% in 5 countries and areas (2020)");
    expect(page.spread.figure.title).toBe("At least one cash benefit, share left out: 60.0% in 5 countries and areas (2020)");
    expect(page.branches.figure.title).toContain("children and old age: 60.0% left out in each (2020)");
  });
  test("a branch of fewer than five countries, or of territories, does not speak of a median", () => {
    const page = pageIn(sampleAtlas({rows: [{indicator: "old-age", value: 30}]}));
    expect(page.branches.figure.title).toBe("No median is given: fewer than five countries have a figure that counts");
    const lands = ["AAA", "BBB", "CCC", "DDD", "EEE"].map((id) => ({id, unMember: id !== "EEE"}));
    const rows = lands.map(({id}) => ({area: id, indicator: "old-age", value: 30}));
    const oldAge = pageIn(sampleAtlas({countries: lands, rows})).branches.figure.table.rows.at(6);
    expect(oldAge?.[4]).toEqual({text: "no median: fewer than five countries", absent: true});
  });
  const halves = [{value: 40}, {area: "BBB", value: 60}];
  test("from three quarters of the people there is a computed headline, with its countries and years", () => {
    const page = pageIn(sampleAtlas({rows: [...halves, {area: "CCC", value: 50}], populations: everyone}));
    expect(page.headline.sentence).toContain("50.0% of the population");
    expect(page.headline.sentence).toContain("3 of 4 countries and areas with 75% of the people counted there, values of 2020");
  });
  test("at half of the people it stands beside with its mark, and leads nowhere", () => {
    const weak = sampleAtlas({
      rows: [...halves, ...halves.map((row) => ({...row, indicator: "informal-employment"}))],
      populations: ["AAA", "BBB", "CCC", "DDD"].map((area) => population(area, 2020, {total: 100, employed: 50}))
    });
    const page = pageIn(weak);
    expect(page.headline.sentence).toBe("Too few people live in countries with data for a group figure to lead this page.");
    expect(page.headline.beside).toContain("Coverage is 50.0% †");
    expect(page.work.title).toBe("Informal employment is known for too few employed people to lead with a group figure");
    expect(page.work.note).toContain("50.0% †, from 2 of 4 countries and areas with 50% of the people counted there, values of 2020");
    expect(page.branches.figure.table.rows[0]?.[2]).toEqual({text: "50.0% †", note: "2 of 4, 2020, † weak: under three quarters known"});
    expect(page.branches.figure.note).toContain("† A weak figure");
    expect(page.audits.shown[0]?.summary).toContain("50.0% †, from 2 of 4");
    const row = groupsList(localAtlas(weak, en)).flatMap(({table}) => table.rows)[0];
    expect(row?.[2]).toMatchObject({text: "50.0% †", sort: null});
  });
});

describe("bad input", () => {
  const atlas = sampleAtlas({rows: [{value: 40}], populations: everyone});
  test("an unknown group or indicator is named", () => {
    expect(() => atlas.group("atlantis")).toThrow("there is no group atlantis in the model");
    expect(() => computedFor(atlas.group("region"), "happiness", atlas, {maxAge: null})).toThrow(
      "there is no indicator happiness in the model"
    );
    expect(() => latestValue("AAA", "happiness", localAtlas(atlas, en))).toThrow("there is no indicator happiness in the model");
    expect(latestValue("ZZZ", "any-benefit", localAtlas(atlas, en))).toBeNull();
  });
  test("a doubled member changes nothing", () => {
    const group = {...atlas.group("region"), members: ["AAA", "AAA", "BBB"]};
    const odd = makeAtlas({...atlas, groups: atlas.groups.map((one) => (one.id === "region" ? group : one))});
    expect(computedFor(group, "any-benefit", odd, {maxAge: null})).toMatchObject({value: 40, countriesWithData: 1, countries: 2});
    const page = groupWhole(group, localAtlas(odd, en));
    expect(page.missing.map(({label}) => label)).toEqual(["Land BBB"]);
    expect(textFaults(page)).toEqual([]);
  });
});
