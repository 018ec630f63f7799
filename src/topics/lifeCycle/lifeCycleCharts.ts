import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lifePath} from "../../charts/lifePath.ts";
import {worldMedians, worldRegions, type PathFigure} from "./lifeCycleFigures.ts";
import {stageIds} from "./lifeCycleStages.ts";
import {pathStages} from "./pathStages.ts";
import type {Language} from "../../atlas/language.ts";
import type {Chart} from "../../drawing/chart.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {ofGroup} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

type WorldChart = "life-cycle-regions" | "life-cycle-medians";

/** A chart that the world alone has. */
const ofWorld = (chart: WorldChart, drawing: (as: LocalAtlas) => Drawing): Chart =>
  ofGroup(chart, {page: "lifeCycle", section: "paths"}, (group, as) =>
    group.id === "world" ? {...drawing(as), rows: rowFiles(stageIds, as)} : null
  );

const drawn = ({figure, rows}: PathFigure, reader: Language): Pick<Drawing, "figure" | "draw" | "says"> => ({
  figure,
  draw: rows.length > 0 ? (width) => lifePath(rows, {width, ...pathStages(reader)}) : null,
  says: rows.flatMap(({stages}) => stages.map(({say}) => say))
});

/** Missing from the regions are stages of which no region has a figure. */
function regions(as: LocalAtlas): Drawing {
  const view = worldRegions(as);
  const missing = stageIds.filter((_, place) => view.rows.every(({stages}) => stages[place]?.value === null)).length;
  return {...drawn(view, as), missing, missingOf: "stages"};
}

/** Missing from the medians are countries without a figure at the stages that the title names. */
function medians(as: LocalAtlas): Drawing {
  const {named, ...view} = worldMedians(as);
  const held = new Set(named.flatMap((id) => as.snapshot(id).countries.map(({area}) => area)));
  const missing = as.group("world").members.filter((area) => !held.has(area)).length;
  return {...drawn(view, as), missing};
}

/** Charts of the path of life in the parts of the world. */
export const lifeCycleCharts = {
  "life-cycle-regions": ofWorld("life-cycle-regions", regions),
  "life-cycle-medians": ofWorld("life-cycle-medians", medians)
};
