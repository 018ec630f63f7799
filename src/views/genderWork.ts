import type {GenderRow} from "../charts/genderDots.ts";
import type {Group} from "../model/area.ts";
import {indicatorCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {gapOf, genderBalance, levelWithin, saidYears} from "./genderBalance.ts";
import {averageName, genderDotRow, genderTable} from "./genderDotRow.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";

export type SexWorkView = {readonly figure: Figure; readonly rows: readonly GenderRow[]};

/** Informal employment of women and men: the averages of the group and the world, then the countries where it differs most; null for none. */
export function genderWork(
  group: Group,
  {members, most}: {members: readonly string[]; most: number},
  atlas: Atlas,
  reader: Reader
): SexWorkView | null {
  const {words, format, locale} = reader;
  const say = words.gender.work;
  const {gaps, higher, lower} = genderBalance("informal-employment", {members, atlas, levelWithin});
  const averages = [...new Set([group, atlas.group("world")])].flatMap(({id}) =>
    gapOf(atlas.standing("informal-employment").byArea.get(id) ?? [])
  );
  const all = [...averages, ...gaps];
  if (all.length === 0) return null;
  const both = [gaps.length, format.count(gaps.length)] as const;
  return {
    rows: [...averages, ...gaps.slice(0, most)].map((gap) => genderDotRow(gap, averageName(gap.area, atlas, reader), atlas, reader)),
    figure: {
      id: "work-figure",
      title: gaps.length === 0 ? say.titlePublished : say.title(format.count(higher), format.count(lower), ...both),
      subtitle: say.subtitle(saidYears(all, reader), format.count(levelWithin)),
      note: say.note,
      sources: sourceLines([atlas.indicator("informal-employment")], atlas, reader, {aggregates: averages.length > 0}),
      csv: indicatorCsv("informal-employment"),
      table: genderTable(all, {caption: say.caption(group.name[locale])}, atlas, reader)
    }
  };
}
