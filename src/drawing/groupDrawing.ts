import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Group} from "../model/area.ts";
import type {Lens} from "../model/lens.ts";
import {addressOf} from "../site/addresses.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {areaAround} from "./areaAround.ts";
import type {Chart, ChartView} from "./chart.ts";
import type {ChartKind} from "./chartKinds.ts";
import {drawn, type Drawing} from "./drawing.ts";
import {pairsById, type IndicatorsOf, type GroupIndicator} from "./groupIndicator.ts";

/** The page of a group that shows a chart, and the section of it. */
export type GroupFigurePlace = {
  readonly page: "region" | Lens;
  readonly section: string;
};

/** The drawing of a group's chart; null where there is not even a figure to speak of. */
export type GroupDrawing = (group: Group, as: LocalAtlas) => Drawing | null;

/** A kind of chart that groups alone have, drawn of their countries, where there is something to draw. */
export const ofGroup = (chart: ChartKind, place: GroupFigurePlace, drawing: GroupDrawing): Chart => ({
  about: "group",
  ids: (atlas) => atlas.memberGroups.map(({id}) => id),
  isAlways: false,
  view(id, as) {
    const group = as.group(id);
    const made = drawing(group, as);
    return made && {chart, id, name: group.name[as.locale], ...groupAround(group, made, place, as)};
  }
});

/** The drawing of one indicator over a group's countries; null where there is not even a figure to speak of. */
export type PairDrawing = (pair: GroupIndicator, as: LocalAtlas) => Drawing | null;

/** A kind of chart of a group and an indicator, where there is something to draw; its page shows it under the id of its figure. */
export function ofPair(chart: ChartKind, page: GroupFigurePlace["page"], indicatorsOf: IndicatorsOf, drawing: PairDrawing): Chart {
  const pairsOf = perAtlas((atlas) => pairsById(indicatorsOf, atlas));
  return {
    about: "pair",
    ids: (atlas) => [...pairsOf(atlas).keys()],
    isAlways: false,
    view(id, as) {
      const pair = pairsOf(as).get(id);
      if (!pair) throw new Error(`there is no pair ${id} for ${chart}`);
      const {group, indicator} = pair;
      const made = drawing(pair, as);
      if (!made) return null;
      const named = {place: group.name[as.locale], topic: made.topic ?? indicator.name[as.locale]};
      const around = groupAround(group, made, {page, section: ""}, as);
      return {
        chart,
        id,
        name: as.format.labelled(named.place, named.topic),
        named,
        ...around,
        page: `${addressOf(as.locale, page, group.id)}#${made.figure.id}`
      };
    }
  };
}

/** What a chart of a group's countries has beside its name: the rows are those its figure says, or the group's own. */
export function groupAround(
  group: Group,
  drawing: Drawing,
  {page, section}: GroupFigurePlace,
  as: LocalAtlas
): Omit<ChartView, "chart" | "id" | "name"> {
  const around = areaAround(group, as);
  return {
    ...drawn(drawing, group.name[as.locale], as),
    ...around,
    csv: drawing.figure.csv ?? around.csv,
    missingOf: drawing.missingOf ?? "countries",
    page: `${addressOf(as.locale, page, group.id)}#section-${section}`,
    neighbours: []
  };
}
