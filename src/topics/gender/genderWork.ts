import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {gapOf, genderBalance, levelWithin, saidYears} from "../../reading/genderBalance.ts";
import {averageName, drawnText, genderDotRow} from "../../reading/genderDotRow.ts";
import {genderTable} from "../../reading/genderTable.ts";
import {pairCountNote} from "../../reading/pairNote.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";

export type SexWorkView = {
  readonly figure: TakenFigure;
  readonly rows: readonly GenderRow[];
  /** Members that do not publish both sexes. */
  readonly missing: number;
};

/** Informal employment of women and men: the averages of the group and the world, then the countries where it differs most; null for none. */
export function genderWork(group: Group, {members, most}: {members: readonly string[]; most: number}, as: LocalAtlas): SexWorkView | null {
  const {words, locale} = as;
  const say = words.gender.work;
  const balance = genderBalance("informal-employment", {members, atlas: as, levelWithin});
  const {gaps, higher, lower} = balance;
  const averages = averagesOf(group, as);
  const all = [...averages, ...gaps];
  if (all.length === 0) return null;
  const shown = gaps.slice(0, most);
  const drawn = drawnText({averages: averages.length, countries: shown.length, of: gaps.length, as: "widest"}, as);
  const title = gaps.length === 0 ? say.titlePublished : say.title({higher, lower, both: gaps.length});
  const sources = sourceLines([as.indicator("informal-employment")], as, {aggregates: averages.length > 0});
  return {
    missing: members.length - gaps.length,
    rows: [...averages, ...shown].map((gap) => genderDotRow(gap, averageName(gap.area, as), as)),
    figure: {
      id: "work-figure",
      ...finding({title, ...(gaps.length === 0 ? {absent: true} : {alone: saidYears(gaps, as)})}, {place: as.place(group.id), sources}, as),
      subtitle: [say.subtitle({within: levelWithin, when: saidYears(all, as)}), drawn].filter(Boolean).join(" "),
      note: [say.note, sexesOfFewer([balance], as), pairCountNote([balance], as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv("informal-employment"),
      table: genderTable(all, {caption: say.caption(group.name[locale])}, as)
    }
  };
}

/** The averages that the ILO publishes of both sexes, for the group and the world. */
const averagesOf = (group: Group, atlas: Atlas): GenderGap[] =>
  [...new Set([group, atlas.group("world")])].flatMap(({id}) => gapOf(atlas.snapshot("informal-employment").byArea.get(id) ?? []));
