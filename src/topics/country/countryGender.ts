import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import {genderGap} from "../../measures/genderGap.ts";
import {withBreakdown} from "../../measures/latest.ts";
import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {genderDotRow} from "../../reading/genderDotRow.ts";
import {isLeft, pairCells, pairColumns} from "../../reading/genderTable.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {genderTitle, leftAside, notCompared, type BranchGap} from "./genderTitle.ts";
import {finding} from "../../reading/finding.ts";

export type GenderView = {readonly figure: TakenFigure; readonly rows: readonly GenderRow[]};

const asked = [
  "any-benefit",
  "children",
  "unemployment",
  "work-injury",
  "disability",
  "old-age",
  "vulnerable",
  "poor",
  "informal-employment"
];

/** Women and men of one country, wherever both are published for the same year. */
export function countryGender(area: Area, as: LocalAtlas): GenderView {
  const {gender} = as.words.country;
  const found = asked.flatMap((id) => gapIn(area, as.indicator(id), as));
  const hasWork = found.some(({indicator}) => indicator.family !== "coverage");
  const absent = asked.filter((id) => as.snapshot(id).latest.has(area.id) && !found.some((row) => row.indicator.id === id));
  const names = absent.map((id) => as.indicator(id).name[as.locale]);
  const sources = sourceLines(found.length > 0 ? found.map((row) => row.indicator) : [as.indicator("any-benefit")], as);
  return {
    rows: found.map((row) => rowOf(row, as)),
    figure: {
      id: "gender",
      ...finding(genderTitle(found, as), {place: as.place(area.id), sources}, as),
      subtitle: hasWork ? gender.subtitleWork : gender.subtitle,
      note: noteWith(
        [notCompared(found, as), leftAsideNote(found, as), absent.length > 0 ? gender.notSplit(names) : "", hasWork ? gender.noteWork : ""]
          .filter(Boolean)
          .join(" "),
        found.flatMap(({indicator, gap}) => [gap.women, gap.men].map((o) => describeValue(o, indicator, as)))
      ),
      sources,
      csv: areaCsv(area.id),
      table: tableOf(found, area, as)
    }
  };
}

/** Which wider differences the title leaves aside; "" for none. */
function leftAsideNote(found: readonly BranchGap[], as: LocalAtlas): string {
  const aside = leftAside(found, as);
  return aside.length > 0 ? as.words.country.gender.leftAside(aside) : "";
}

function tableOf(found: readonly BranchGap[], area: Area, as: LocalAtlas): Table {
  const {words, locale} = as;
  const left = isLeft(
    found.map(({gap}) => gap),
    as
  );
  return {
    caption: words.country.gender.caption(area.name[locale]),
    columns: [{text: words.country.life.branch}, ...pairColumns(left, as)],
    rows: found.map(({indicator, gap}) => [{text: indicator.name[locale]}, ...pairCells(gap, left, as)])
  };
}

function gapIn(area: Area, indicator: Indicator, atlas: Atlas): BranchGap[] {
  const rows = atlas.snapshot(indicator.id).byArea.get(area.id) ?? [];
  const bySex = (["female", "male"] as const).flatMap((sex) => withBreakdown(rows, {breakdown: {sex}}));
  const gap = genderGap(bySex);
  return gap ? [{indicator, gap}] : [];
}

const rowOf = ({indicator, gap}: BranchGap, as: LocalAtlas): GenderRow => ({
  ...genderDotRow(gap, indicator.name[as.locale], as),
  valueText: ""
});
