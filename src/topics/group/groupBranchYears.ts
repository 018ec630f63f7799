import {branches} from "../../atlas/branches.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {LinePanel} from "../../charts/placeLinePanels.ts";
import {printedDifference} from "../../measures/printedDifference.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Table, TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {shownText} from "../../reading/shownText.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {datedValues} from "../../reading/trendOf.ts";
import {yearRange} from "../../reading/yearRange.ts";

/** Whether a group’s branches through the years stand on the lens on progress, as its own page is long. */
export const isOnLens = ({groupKind}: Group): boolean => groupKind === "world";

/** A branch with what is published of it for a group, oldest first. */
type BranchYears = {readonly id: string; readonly rows: readonly Observation[]};

/** Every branch through the years as the ILO publishes it for a group; null where it publishes fewer than two. */
export function groupBranchYears(group: Group, as: LocalAtlas): {figure: TakenFigure; panels: LinePanel[]; missing: number} | null {
  const {branches: say} = as.words.overTime.group;
  const held = branches.map((id) => ({id, rows: datedValues(group.id, id, as)})).filter(({rows}) => rows.length > 1);
  const sorted = held.toSorted((a, b) => movedBy(b) - movedBy(a));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || held.length < 2) return null;
  const sources = sourceLines(
    held.map(({id}) => as.indicator(id)),
    as
  );
  const years = yearRange(held.flatMap(({rows}) => rows.flatMap(({period}) => period ?? [])));
  const said = {most: endsOf(most, as), least: endsOf(least, as), years};
  return {
    missing: branches.length - held.length,
    panels: held.map((one) => panelOf(one, as)),
    figure: {
      id: "branch-years",
      ...finding({title: say.title(said), clause: say.clause(said)}, {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({years}),
      sources,
      table: tableOf(held, group, as)
    }
  };
}

const movedBy = ({rows}: BranchYears): number => {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? Math.abs(printedDifference(last.value, first.value)) : 0;
};

const textOf = (o: Observation | undefined, as: LocalAtlas): string =>
  o ? shownText(describeValue(o, as.indicator(o.indicator), as)) : "";

const endsOf = ({id, rows}: BranchYears, as: LocalAtlas) => ({
  branch: as.indicator(id).name[as.locale],
  from: textOf(rows[0], as),
  to: textOf(rows.at(-1), as)
});

function panelOf(one: BranchYears, as: LocalAtlas): LinePanel {
  const {id, rows} = one;
  const {branch, from, to} = endsOf(one, as);
  const note = as.words.overTime.group.branches.note({from, fromYear: rows[0]?.period ?? 0, to, toYear: rows.at(-1)?.period ?? 0});
  const points = rows.map((o) => ({year: o.period ?? 0, value: shownPlace(o.value, as.indicator(id))}));
  return {title: branch, note, lines: [{points, emphasis: true, say: as.format.labelled(branch, note)}]};
}

function tableOf(held: readonly BranchYears[], group: Group, as: LocalAtlas): Table {
  const years = [...new Set(held.flatMap(({rows}) => rows.map(({period}) => period ?? 0)))].sort((a, b) => b - a);
  return {
    caption: as.words.overTime.group.branches.caption(group.name[as.locale]),
    columns: [{text: as.words.figure.year}, ...held.map(({id}) => ({text: as.indicator(id).name[as.locale], numeric: true}))],
    rows: years.map((year) => [
      {text: as.format.year(year)},
      ...held.map(({rows}) => {
        const text = textOf(
          rows.find(({period}) => period === year),
          as
        );
        return text === "" ? {text: as.words.absence.notPublished, absent: true} : {text};
      })
    ])
  };
}
