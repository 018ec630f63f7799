import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {LifePathRow} from "../../charts/layoutPath.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {
  computedNote,
  computedPath,
  hasFigure,
  publishedPath,
  span,
  stageIds,
  stagesHeld,
  type GroupPath,
  type StageId
} from "./lifeCycleStages.ts";
import {pathCells, pathRow} from "./pathRow.ts";
import {medianNote, medianPath} from "./medianPath.ts";
import {lifeCycleTitle, medianTitle, mostUnderHalf, toldPath} from "./lifeCycleTold.ts";
import type {Language} from "../../atlas/language.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {joinedOnce} from "../../reading/joinedOnce.ts";
import {pathsApart} from "./pathsApart.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type PathFigure = {readonly figure: TakenFigure; readonly rows: readonly LifePathRow[]};

const groupsOf = (kind: Group["groupKind"], atlas: Atlas): Group[] => atlas.memberGroups.filter(({groupKind}) => groupKind === kind);
const published = (group: Group, as: LocalAtlas): GroupPath => publishedPath(group, group.name[as.locale], as);

/** The year that the ILO's modelled estimates for the world are of. */
function yearOf({stages}: GroupPath, reader: Language): string {
  return span(
    stages.flatMap(({years}) => years),
    reader
  );
}

/** The world and income groups, as published. */
export function worldIncomes(as: LocalAtlas): PathFigure {
  const world = published(as.group("world"), as);
  const incomes = groupsOf("income", as).map((group) => published(group, as));
  const caption = as.words.lifeCycle.incomes.caption(yearOf(world, as));
  const told = pathsApart(incomes, groupsOf("income", as), as);
  return figureOf("incomes", [world, ...incomes], {place: as.place("world"), told, caption}, as);
}

/** The regions of the ILO, as published. */
export function worldRegions(as: LocalAtlas): PathFigure {
  const world = published(as.group("world"), as);
  const regions = groupsOf("region", as).map((group) => published(group, as));
  const caption = as.words.lifeCycle.regions.caption(yearOf(world, as));
  return figureOf("regions", regions, {place: as.place("world"), told: pathsApart(regions, groupsOf("region", as), as), caption}, as);
}

/** The median country of each sub-region, and the stages that the title names. */
export function worldMedians(as: LocalAtlas): PathFigure & {readonly named: readonly StageId[]} {
  const {caption, subtitle} = as.words.lifeCycle.medians;
  const groups = [...groupsOf("subregion", as), ...as.groups.filter(({id}) => id === "arab-states")];
  const paths = groups.map((group) => medianPath(group, group.name[as.locale], as));
  const texts = {place: as.place("world"), told: medianTitle(paths, as), caption, subtitle, note: medianNote(groups, as)};
  const figure = figureOf("medians", paths, texts, as);
  return {...figure, named: mostUnderHalf(paths).stages};
}

/** The picture of a group: what is published of it, what its members add up to, its median country, and the world. */
export function groupPaths(group: Group, as: LocalAtlas): PathFigure {
  const say = as.words.lifeCycle.group;
  const name = group.name[as.locale];
  const own = [
    {kind: "published" as const, path: publishedPath(group, say.published(name), as)},
    {kind: "computed" as const, path: computedPath(group, say.computed, as)},
    {kind: "median" as const, path: medianPath(group, say.median, as)}
  ].filter(({path}) => hasFigure(path));
  const stages = own.flatMap(({path}) => path.stages);
  const marks = [
    stages.some(({capped}) => capped) ? as.words.doubts.capped : "",
    stages.some(({weak}) => weak) ? as.words.computed.weakNote : ""
  ];
  const note = joinedOnce([say.note, ...marks, computedNote(group, as), medianNote([group], as)]);
  const paths = [...own.map(({path}) => path), publishedPath(as.group("world"), say.world, as)];
  const caption = say.caption({area: name, paths: [...own.map(({kind}) => kind), "world"]});
  const told = lifeCycleTitle(toldPath(group, as), as);
  return figureOf("paths", paths, {place: as.place(group.id), told, caption, note, people: true}, as);
}

type Texts = {place: PlaceName; told: Told | string; caption: string; subtitle?: string; note?: string; people?: boolean};

function figureOf(
  id: string,
  paths: readonly GroupPath[],
  {place, told, caption, subtitle, note, people}: Texts,
  as: LocalAtlas
): PathFigure {
  const say = as.words.lifeCycle;
  const indicators = stageIds.map((stage) => as.indicator(stage));
  const sources = sourceLines(indicators, as, {aggregates: true, ...(people ? {people} : {})});
  return {
    rows: paths.map((path) => pathRow(path, as)),
    figure: {
      id,
      ...finding(told, {place, sources}, as),
      subtitle: subtitle ?? say.subtitle,
      note: [note, countedWorkers(stagesHeld(paths), as), say.note].filter(Boolean).join(" "),
      sources,
      table: {
        caption,
        columns: [{text: say.row}, ...stageIds.map((stage) => ({text: say.stages[stage], numeric: true}))],
        rows: paths.map((path) => pathCells(path, as))
      }
    }
  };
}
