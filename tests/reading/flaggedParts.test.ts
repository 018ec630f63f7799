import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {sexesView} from "../../src/compare/sexesView.ts";
import {locales} from "../../src/model/locale.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {countryGender} from "../../src/topics/country/countryGender.ts";
import {countryLife} from "../../src/topics/country/countryLife.ts";
import {countryWork} from "../../src/topics/country/countryWork.ts";
import {groupWork} from "../../src/topics/group/groupWork.ts";
import {indicatorSexes} from "../../src/topics/indicator/indicatorSexes.ts";
import {informalitySexes} from "../../src/topics/informality/informalitySexes.ts";
import {genderWork} from "../../src/topics/gender/genderWork.ts";
import {languageOf, type Language} from "../../src/atlas/language.ts";
import {countryPanels} from "../../src/topics/sectors/countryPanels.ts";
import {sectorsSpread} from "../../src/topics/sectors/sectorsSpread.ts";
import type {TableCell} from "../../src/reading/figure.ts";
import {realFigures, realKit} from "../compare/realKit.ts";
import {doubtedBesideTotal, doubtedInPair, type DoubtedPart} from "./flaggedParts.ts";

const held = atlas();
const world = held.group("world");
const members = held.pages.map(({id}) => id);
const country = (id: string) => held.countries.find((one) => one.id === id)!;

/** A row of a table that has the value of the part, the sentence of the mark it is drawn with, the year printed there; none where a view does not show it. */
type Shown = {
  readonly where: string;
  readonly cells?: readonly TableCell[] | undefined;
  readonly say?: string | undefined;
  readonly mark?: string | undefined;
};

/** Whether the flag of the part stands at its value, or at the year where it is true of the whole row. */
const missingIn = ({flag, value, both}: DoubtedPart, {where, cells, say, mark}: Shown, {words, format}: Language): string[] => {
  const word = words.flags[flag];
  const own = cells?.filter(({text}) => [value, 100 - Number(value.toFixed(1))].map(format.percent).includes(text)) ?? [];
  const year = both && cells?.some(({text}) => text.includes(word));
  return [
    ...(cells && !year && !own.some(({note}) => note?.includes(word)) ? [`${where}: ${JSON.stringify(cells)}`] : []),
    ...(say !== undefined && !say.includes(word) ? [`${where}: ${say}`] : []),
    ...(mark !== undefined && !mark.includes(words.compare.marks[flag]) ? [`${where}: ${mark}`] : [])
  ];
};

const cellsOf = (rows: readonly (readonly TableCell[])[], heads: readonly string[]) =>
  rows.find((cells) => heads.every((head, i) => cells[i]?.text === head));

/** Every place that prints women and men beside their total. */
function besideTotal(part: DoubtedPart, reader: Language): Shown[] {
  const {area, indicator, sector} = part;
  const name = held.areas.get(area)!.name[reader.locale];
  const {codes, country: words} = reader.words;
  const label = sector === "total" ? words.work.all : codes.sector[sector];
  const work = countryWork(country(area), localAtlas(held, reader));
  const own = {
    where: "countryWork",
    cells: cellsOf(work.figure.table.rows, [label]),
    say: work.rows.find((row) => row.label === label)?.say
  };
  if (indicator === "informal-employment")
    return [own, {where: "groupWork", cells: cellsOf(groupWork(world, localAtlas(held, reader)).figure.table.rows, [name])}];
  const panel = countryPanels([area], localAtlas(held, reader))[0];
  return [
    own,
    {where: "sectorsSpread", cells: cellsOf(sectorsSpread(world, localAtlas(held, reader)).figure.table.rows, [name, label])},
    {where: "sectorsPanels", say: panel?.bars.find((bar) => bar.label === label)?.say ?? ""}
  ];
}

/** Every place that sets women and men side by side. */
function inPair({area, indicator}: DoubtedPart, reader: Language): Shown[] {
  const name = held.areas.get(area)!.name[reader.locale];
  const rowsOf = (where: string, view: ReturnType<typeof indicatorSexes> | null, label = name): Shown => ({
    where,
    cells: cellsOf(view?.figure.table.rows ?? [], [label]),
    say: view?.rows.find((row) => row.label === label)?.say,
    mark: view?.rows.find((row) => row.label === label)?.yearText
  });
  const sexes = rowsOf("indicatorSexes", indicatorSexes(held.snapshot(indicator), localAtlas(held, reader)));
  if (indicator !== "informal-employment") return [sexes];
  const state = {indicator, areas: [area], view: "sexes" as const};
  const {table} = sexesView(state, realFigures(state), realKit(reader.locale));
  return [
    sexes,
    rowsOf("countryGender", countryGender(country(area), localAtlas(held, reader)), held.indicator(indicator).name[reader.locale]),
    rowsOf("informalitySexes", informalitySexes(world, members, localAtlas(held, reader))),
    rowsOf("genderWork", genderWork(world, {members, most: members.length}, localAtlas(held, reader))),
    {where: "sexesView", cells: cellsOf(table.rows, [name])}
  ];
}

const shownIn = (shown: readonly Shown[]) => shown.filter(({cells, say}) => cells !== undefined || say !== undefined);

describe("a value of women or men that its publisher doubts, where the total or the other sex is not doubted", () => {
  test("is held of branches beside their total nowhere, so that the table of life has none to show", () => {
    expect(doubtedBesideTotal.filter(({indicator}) => !indicator.startsWith("informal"))).toEqual([]);
    expect(
      countryLife(country("TUN"), localAtlas(held, languageOf("en")))
        .figure.table.rows.flat()
        .some(({note}) => note?.includes("reliab"))
    ).toBe(false);
  });
  for (const locale of locales) {
    const reader = languageOf(locale);
    for (const [told, parts, places, least] of [
      ["beside its total", doubtedBesideTotal, besideTotal, 2],
      ["beside the other sex", doubtedInPair, inPair, 1]
    ] as const) {
      test(`has its flag wherever it stands ${told}, in ${locale}`, () => {
        expect(parts.length).toBeGreaterThan(5);
        const seen = parts.map((part) => ({part, shown: shownIn(places(part, reader))}));
        for (const {part, shown} of seen) expect(shown.length, JSON.stringify(part)).toBeGreaterThanOrEqual(least);
        expect(seen.flatMap(({part, shown}) => shown.flatMap((one) => missingIn(part, one, reader)))).toEqual([]);
      });
    }
  }
});
