import {describe, expect, test} from "vitest";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {programmeByPart} from "../../../src/topics/strategies/programmesByPart.ts";
import {programmesTogether} from "../../../src/topics/strategies/programmesTogether.ts";
import {strategies} from "../../../src/topics/strategies/strategies.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const states = ["AAA", "BBB", "CCC", "DDD", "EEE"];
/** Five countries surveyed in 2020, and a territory in 2017, which no median is of. */
const atlasOf = (programmes: readonly string[], ofTerritory = "subregion") =>
  sampleAtlas({
    countries: [...states.map((id) => ({id})), {id: "TTT", unMember: false, subregion: ofTerritory}],
    populations: [...states, "TTT"].map((area) => ({area, year: 2020, persons: {total: 1000}})),
    rows: programmes.flatMap((indicator, i) => [
      ...states.map((area) => ({indicator, area, period: 2020, value: 10 + i})),
      {indicator, area: "TTT", period: 2017, value: 90}
    ])
  });

describe.each(locales)("the years beside a median are those of the countries that it is of, in %s", (locale) => {
  test.each([[["survey-insurance"]], [["survey-insurance", "survey-assistance"]]])("of %j", (programmes) => {
    const atlas = atlasOf(programmes);
    const as = localAtlas(atlas, languageOf(locale));
    const told = [
      strategies(atlas.group("world"), as).headline,
      programmesTogether(atlas.group("world"), as).figure.title,
      programmeByPart("survey-insurance", atlas.group("world"), as).figure.title
    ];
    for (const text of told) {
      expect(text).toContain("2020");
      expect(text).not.toContain("2017");
    }
  });

  test("where two subregions stand against each other", () => {
    const atlas = atlasOf(["survey-insurance"], "region");
    const {figure, rows} = programmeByPart("survey-insurance", atlas.group("world"), localAtlas(atlas, languageOf(locale)));
    expect(rows).toHaveLength(2);
    expect(figure.title).toContain("2020");
    expect(figure.title).not.toContain("2017");
  });
});
