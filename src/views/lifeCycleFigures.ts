import type {LifePathRow} from "../charts/lifePath.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {computedPath, hasFigure, medianPath, pathCells, pathRow, publishedPath, span, stageIds, type GroupPath} from "./lifeCycleStages.ts";
import {lifeCycleTitle} from "./lifeCycleTold.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";

export type PathFigure = {readonly figure: Figure; readonly rows: readonly LifePathRow[]};

/** The pictures of the world: income groups, regions, and the median country of each sub-region. */
export function worldFigures(atlas: Atlas, reader: Reader): PathFigure[] {
  const say = reader.words.lifeCycle;
  const of = (kind: Group["groupKind"]) => atlas.memberGroups.filter(({groupKind}) => groupKind === kind);
  const published = (group: Group) => publishedPath(group, group.name[reader.locale], atlas, reader);
  const world = published(atlas.group("world"));
  const incomes = of("income").map(published);
  const regions = of("region").map(published);
  const medians = [...of("subregion"), atlas.group("arab-states")].map((group) =>
    medianPath(group, group.name[reader.locale], atlas, reader)
  );
  const year = span(
    world.stages.flatMap(({years}) => years),
    reader
  );
  return [
    pathFigure("incomes", [world, ...incomes], {title: farApart(incomes, reader), caption: say.incomes.caption(year)}),
    pathFigure("regions", regions, {title: farApart(regions, reader), caption: say.regions.caption(year)}),
    pathFigure("medians", medians, {title: medianTitle(medians, reader), caption: say.medians.caption, subtitle: say.medians.subtitle})
  ];

  function pathFigure(id: string, paths: readonly GroupPath[], texts: {title: string; caption: string; subtitle?: string}): PathFigure {
    return figureOf(id, paths, texts, atlas, reader);
  }
}

/** The picture of a group: what is published of it, what its members add up to, its median country, and the world. */
export function groupFigures(group: Group, atlas: Atlas, reader: Reader): PathFigure[] {
  const say = reader.words.lifeCycle.group;
  const name = group.name[reader.locale];
  const own = [
    publishedPath(group, say.published(name), atlas, reader),
    computedPath(group, say.computed, atlas, reader),
    medianPath(group, say.median, atlas, reader)
  ].filter(hasFigure);
  const paths = [...own, publishedPath(atlas.group("world"), say.world, atlas, reader)];
  return [
    figureOf("paths", paths, {title: lifeCycleTitle(group, atlas, reader), caption: say.caption(name), note: say.note}, atlas, reader)
  ];
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
      sources: sourceLines(indicators, atlas, {aggregates: true}),
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

/** The stage at which most median countries reach fewer than half. */
function medianTitle(paths: readonly GroupPath[], {words, format}: Reader): string {
  const counts = stageIds.map((id) => ({
    id,
    under: paths.filter(({stages}) => stages.some((stage) => stage.id === id && stage.value !== null && stage.value < 50)).length
  }));
  const most = counts.toSorted((a, b) => b.under - a.under)[0];
  return most ? words.lifeCycle.medians.title(words.lifeCycle.stages[most.id], format.count(most.under), format.count(paths.length)) : "";
}
