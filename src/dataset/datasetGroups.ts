import type {Area, Group} from "../model/area.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {rowsOfArea} from "./downloadRow.ts";
import {perAtlas} from "../atlas/perAtlas.ts";

/** Groups for which a publisher gives an aggregate of its own. */
export const datasetGroups: (atlas: Atlas) => readonly Group[] = perAtlas((atlas) =>
  atlas.groups.filter(({id}) => rowsOfArea(id, atlas).length > 0)
);

/** Every area with files of its own: countries and areas with a page, and groups with published aggregates. */
export const datasetAreas: (atlas: Atlas) => readonly Area[] = perAtlas((atlas) => [...atlas.pages, ...datasetGroups(atlas)]);
