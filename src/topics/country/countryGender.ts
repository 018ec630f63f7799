import {leadsApart} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import {genderGap, type GenderGap} from "../../measures/genderGap.ts";
import {withBreakdown} from "../../measures/latest.ts";
import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {genderDotRow, pairCells} from "../../reading/genderDotRow.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {saidMoment} from "../../reading/saidMoment.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";

export type GenderView = {readonly figure: Figure; readonly rows: readonly GenderRow[]};

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
  const absent = asked.filter((id) => as.snapshot(id).latest.has(area.id) && !found.some((row) => row.indicator.id === id));
  const names = absent.map((id) => as.indicator(id).name[as.locale]);
  return {
    rows: found.map((row) => rowOf(row, as)),
    figure: {
      id: "gender",
      title: titleOf(found, as),
      subtitle: gender.subtitle,
      note: noteWith(
        [absent.length > 0 ? gender.notSplit(names) : "", gender.note].filter(Boolean).join(" "),
        found.flatMap(({indicator, gap}) => [gap.women, gap.men].map((o) => describeValue(o, indicator, as)))
      ),
      sources: sourceLines(found.length > 0 ? found.map((row) => row.indicator) : [as.indicator("any-benefit")], as),
      csv: areaCsv(area.id),
      table: tableOf(found, area, as)
    }
  };
}

function tableOf(found: readonly BranchGap[], area: Area, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {women, men, difference, year} = words.figure;
  return {
    caption: words.country.gender.caption(area.name[locale]),
    columns: [{text: words.country.life.branch}, ...[women, men, difference, year].map((text) => ({text, numeric: true}))],
    rows: found.map(({indicator, gap}) => [{text: indicator.name[locale]}, ...pairCells(gap, as)])
  };
}

type BranchGap = {readonly indicator: Indicator; readonly gap: GenderGap};

function gapIn(area: Area, indicator: Indicator, atlas: Atlas): BranchGap[] {
  const rows = atlas.snapshot(indicator.id).byArea.get(area.id) ?? [];
  const bySex = (["female", "male"] as const).flatMap((sex) => withBreakdown(rows, {breakdown: {sex}}));
  const gap = genderGap(bySex);
  return gap ? [{indicator, gap}] : [];
}

function titleOf(found: readonly BranchGap[], as: LocalAtlas): string {
  const {words, locale} = as;
  const {gender} = words.country;
  const widest = found
    .filter(({indicator, gap}) => indicator.family === "coverage" && leadsApart(gap, as))
    .toSorted((a, b) => Math.abs(b.gap.points) - Math.abs(a.gap.points))[0];
  const coverage = found.filter(({indicator}) => indicator.family === "coverage");
  const isApart = coverage.some(({gap}) => Math.abs(gap.points) >= 0.05);
  if (isApart && Math.abs(widest?.gap.points ?? 0) < 0.05) return words.doubts.noneApart;
  if (!widest && coverage.length > 0) return words.doubts.noneLeads;
  if (!widest) return found.length > 0 ? gender.titleWork : gender.titleNone;
  if (Math.abs(widest.gap.points) < 0.05) return evenTitle(found, as);
  const {points} = widest.gap;
  return gender.titleWidest({
    branch: widest.indicator.name[locale],
    points,
    group: points > 0 ? gender.women : gender.men,
    when: saidMoment(widest.gap, as).all
  });
}

/** Level everywhere: with the years, and in how many both are 0 or both 100, which says little. */
function evenTitle(found: readonly BranchGap[], reader: Language): string {
  const gaps = found.filter(({indicator}) => indicator.family === "coverage").map(({gap}) => gap);
  const ends = gaps.filter(({female, male}) => female === male && (male === 0 || male === 100)).length;
  const when = spanOf(
    gaps.map(({women}) => women),
    reader
  );
  return reader.words.country.gender.titleEven({ends, of: gaps.length, when});
}

const rowOf = ({indicator, gap}: BranchGap, as: LocalAtlas): GenderRow => ({
  ...genderDotRow(gap, indicator.name[as.locale], as),
  valueText: ""
});
