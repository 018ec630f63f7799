import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {countedIn, withRates} from "../../../src/topics/sectors/sectorsBase.ts";
import {sectorsSpread} from "../../../src/topics/sectors/sectorsSpread.ts";
import {sectorsWorkers} from "../../../src/topics/sectors/sectorsWorkers.ts";
import {rawLatest} from "../../atlas/rawModel.ts";

const atlas = made();
const areas = atlas.countries.map(({id}) => id);
const totals = (area: string) => [rawLatest("informal-by-sector", area, {sector: "total"}), rawLatest("informal-employment", area)];
/** Where both are of one year, and over a tenth of the newer lies between them. */
const moved = areas.filter((area) => {
  const [then, now] = totals(area);
  return then && now && then.period === now.period && Math.abs(then.value - now.value) > now.value / 10;
});

test("workers are counted by no rate of all workers that has moved by over a tenth of itself", () => {
  expect(moved).toContain("DEU");
  expect(withRates(moved, atlas)).toEqual(moved);
  expect(countedIn(moved, atlas)).toEqual([]);
  expect(countedIn(areas, atlas)).toContain("MDA");
});

test.each(locales)("the G7, of which Germany alone has rates, has no number by sector and says why, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {figure, rows} = sectorsWorkers(atlas.group("g7"), as);
  expect(rows).toEqual([]);
  expect(figure.title).toBe(as.words.sectors.squares.titleNone);
  const {note, table} = sectorsSpread(atlas.group("g7"), as).figure;
  for (const text of [figure.note, note]) expect(text).toContain(as.words.sectors.moved({names: [as.place("DEU").the]}));
  const informal = table.columns.findIndex(({text}) => text === as.words.sectors.whole.informal);
  expect(table.rows.map((row) => row[informal]!.text)).toEqual(table.rows.map(() => as.words.value.missing));
});
