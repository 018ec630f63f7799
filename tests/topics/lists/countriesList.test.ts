import {inAll} from "../../statedLocales.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {countriesList} from "../../../src/topics/lists/countriesList.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const listOf = (made: Parameters<typeof sampleAtlas>[0], locale: "en" | "es" = "en") =>
  countriesList(localAtlas(sampleAtlas(made), languageOf(locale)));

describe("the list of countries", () => {
  test("goes by subregion and name, accents beside their letters; the rest is “other areas”", () => {
    const countries = [
      {id: "ZZZ", name: inAll({en: "Zambia", es: ""})},
      {id: "AAA", name: inAll({en: "Åland", es: ""})},
      {id: "BBB", name: inAll({en: "Benin", es: ""}), subregion: null}
    ];
    const groups = listOf({countries});
    expect(groups.map(({id, name, lines}) => [id, name, lines.map(({cells}) => cells[0]?.text)])).toEqual([
      ["subregion", "Group subregion", ["Åland", "Zambia"]],
      ["other-areas", "Other areas", ["Benin"]]
    ]);
  });
  test("gives gap with year, or words; a zero coverage is a gap of all", () => {
    const [group] = listOf({
      rows: [
        {value: 0, period: 2010},
        {value: 80, area: "BBB"}
      ]
    });
    const cells = group?.lines.map(({cells}) => cells[1]);
    expect(cells?.slice(0, 3)).toEqual([
      {text: "100%", note: "2010, old", sort: 100},
      {text: "20.0%", note: "2020", sort: 20},
      {text: "no figure", absent: true, sort: null}
    ]);
  });
  test("counts the indicators with figures, and sorts by the count", () => {
    const [group] = listOf({rows: [{value: 0}, {indicator: "old-age"}, {indicator: "poverty"}]});
    expect(group?.lines[0]?.cells[3]).toEqual({text: "2 of 23", sort: 2});
    expect(group?.lines[1]?.cells[3]).toEqual({text: "0 of 23", sort: 0});
  });
  test("leads to the pages of its language", () =>
    expect(listOf({}, "es")[0]?.lines[0]?.cells[0]).toEqual({text: "País AAA", href: "/es/countries/aaa/", sort: "País AAA"}));
});
