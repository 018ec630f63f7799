import type {LifePathRow} from "../../charts/lifePathLayout.ts";
import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {computedPath, hasFigure, medianPath, pathCells, pathRow, publishedPath, span, stageIds, type GroupPath} from "./lifeCycleStages.ts";
import {lifeCycleTitle, medianTitle, toldPath} from "./lifeCycleTold.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";

export type PathFigure = {readonly figure: Figure; readonly rows: readonly LifePathRow[]};

const groupsOf = (kind: Group["groupKind"], atlas: Atlas): Group[] => atlas.memberGroups.filter(({groupKind}) => groupKind === kind);
const published = (group: Group, atlas: Atlas, reader: Reader): GroupPath => publishedPath(group, group.name[reader.locale], atlas, reader);

/** The year that the ILO's modelled estimates for the world are of. */
const yearOf = (world: GroupPath, reader: Reader): string =>
  span(
    world.stages.flatMap(({years}) => years),
    reader
  );

/** The world and income groups, as published. */
export function worldIncomes(atlas: Atlas, reader: Reader): PathFigure {
  const world = published(atlas.group("world"), atlas, reader);
  const incomes = groupsOf("income", atlas).map((group) => published(group, atlas, reader));
  const caption = reader.words.lifeCycle.incomes.caption(yearOf(world, reader));
  return figureOf("incomes", [world, ...incomes], {title: farApart(incomes, reader), caption}, atlas, reader);
}

/** The regions of the ILO, as published. */
export function worldRegions(atlas: Atlas, reader: Reader): PathFigure {
  const world = published(atlas.group("world"), atlas, reader);
  const regions = groupsOf("region", atlas).map((group) => published(group, atlas, reader));
  const caption = reader.words.lifeCycle.regions.caption(yearOf(world, reader));
  return figureOf("regions", regions, {title: farApart(regions, reader), caption}, atlas, reader);
}

/** The median country of each sub-region. */
export function worldMedians(atlas: Atlas, reader: Reader): PathFigure {
  const {caption, subtitle} = reader.words.lifeCycle.medians;
  const paths = [...groupsOf("subregion", atlas), ...atlas.groups.filter(({id}) => id === "arab-states")].map((group) =>
    medianPath(group, group.name[reader.locale], atlas, reader)
  );
  return figureOf("medians", paths, {title: medianTitle(paths, reader), caption, subtitle}, atlas, reader);
}

/** The picture of a group: what is published of it, what its members add up to, its median country, and the world. */
export function groupPaths(group: Group, atlas: Atlas, reader: Reader): PathFigure {
  const say = reader.words.lifeCycle.group;
  const name = group.name[reader.locale];
  const own = [
    publishedPath(group, say.published(name), atlas, reader),
    computedPath(group, say.computed, atlas, reader),
    medianPath(group, say.median, atlas, reader)
  ].filter(hasFigure);
  const paths = [...own, publishedPath(atlas.group("world"), say.world, atlas, reader)];
  return figureOf(
    "paths",
    paths,
    {title: lifeCycleTitle(toldPath(group, atlas, reader), atlas, reader), caption: say.caption(name), note: say.note},
    atlas,
    reader
  );
}

type Texts = {title: string; caption: string; subtitle?: string; note?: string};

function figureOf(
  id: string,
  paths: readonly GroupPath[],
  {title, caption, subtitle, note}: Texts,
  atlas: Atlas,
  reader: Reader
): PathFigure {
  const say = reader.words.lifeCycle;
  const indicators = stageIds.map((stage) => atlas.indicator(stage));
  return {
    rows: paths.map((path) => pathRow(path, atlas, reader)),
    figure: {
      id,
      title,
      subtitle: subtitle ?? say.subtitle,
      note: [note, say.note].filter(Boolean).join(" "),
      sources: sourceLines(indicators, atlas, reader, {aggregates: true}),
      table: {
        caption,
        columns: [{text: say.row}, ...stageIds.map((stage) => ({text: say.stages[stage], numeric: true}))],
        rows: paths.map((path) => pathCells(path, reader))
      }
    }
  };
}

/** "Low income: no stage reaches more than 12.7%. High income: every stage reaches at least 56.1%". */
function farApart(paths: readonly GroupPath[], {words, format}: Reader): string {
  const ends = paths.map(({label, stages}) => {
    const values = stages.flatMap(({value}) => value ?? []);
    return {label, most: Math.max(...values), least: Math.min(...values)};
  });
  const low = ends.toSorted((a, b) => a.most - b.most)[0];
  const high = ends.toSorted((a, b) => b.least - a.least)[0];
  if (!low || !high) return words.lifeCycle.group.titleNone;
  return words.lifeCycle.incomes.title(low.label, format.percent(low.most), high.label, format.percent(high.least));
}
