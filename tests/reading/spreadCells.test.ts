import {describe, expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {inAll, statedLocales} from "../statedLocales.ts";
import {spreadCells} from "../../src/reading/spreadCells.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const ids = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];
/** The cells of the values that some of seven countries have, the first from the first country on. */
function cellsOf(indicator: string, values: readonly number[], {locale = "en" as (typeof statedLocales)[number], first = 2020} = {}) {
  const atlas = sampleAtlas({
    countries: ids.map((id) => ({id})),
    rows: values.map((value, i) => ({indicator, area: ids[i]!, value, period: i === 0 ? first : 2020})),
    annotations: [{indicator, area: "EEE", period: 2020, text: inAll({en: "Odd.", es: "Raro."})}]
  });
  const as = localAtlas(atlas, languageOf(locale));
  return spreadCells(
    {min: Math.min(...values), max: Math.max(...values)},
    as.snapshot(indicator).countries,
    {members: ids, indicator: as.indicator(indicator)},
    as
  );
}

describe("the cells of a spread", () => {
  test("the median says of how many countries it is, and of how many there are", () => {
    expect(cellsOf("old-age", [10, 20, 30, 40, 90, 50])[1]).toEqual({text: "70.0%", note: "5 of 7 countries, 2020"});
    expect(cellsOf("old-age", [10, 20, 30, 40, 90])[1]).toEqual({text: "no median: fewer than five countries", absent: true});
  });
  test("the median carries the mark of the value that it is", () => {
    expect(cellsOf("old-age", [10, 100, 100, 100, 90, 100])[1]?.note).toBe("5 of 7 countries, 2020, capped");
    expect(cellsOf("old-age", [10, 20, 30, 100, 90, 100])[1]?.note).toBe("5 of 7 countries, 2020");
  });
  test("an end carries the mark of who stands there", () => {
    expect(cellsOf("old-age", [10, 20, 30, 40, 90, 50]).map(({note}) => note)).toEqual([
      "2020, see note",
      "5 of 7 countries, 2020",
      "2020"
    ]);
  });
  test.each(statedLocales)("an older survey at an end is told from those that the median is of, in %s", (locale) => {
    const mark = languageOf(locale).words.doubts.oldSurvey;
    const [low, median, high] = cellsOf("survey-insurance", [5, 20, 30, 40, 25, 50], {locale, first: 2009});
    expect(low?.note).toBe(`2009, ${mark}`);
    expect(median?.note).not.toContain("2009");
    expect(high?.note).toBe("2020");
  });
});
