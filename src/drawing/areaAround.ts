import type {Area} from "../model/area.ts";
import {areaCsv} from "../site/addresses.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {datasetAreas} from "../dataset/datasetGroups.ts";
import {areaId} from "./areaId.ts";
import type {ChartView} from "./chart.ts";

/** What a chart of an area has around it: its rows, where any are published. */
export function areaAround(area: Area, atlas: Atlas): Pick<ChartView, "csv"> {
  const hasRows = datasetAreas(atlas).some((one) => one.id === area.id);
  return {csv: hasRows ? areaCsv(areaId(area)) : null};
}
