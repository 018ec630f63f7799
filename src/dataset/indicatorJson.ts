import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {stateName, type DataState} from "../model/dataState.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {citeSource} from "./citeSource.ts";
import {datasetReader} from "./datasetReader.ts";
import {breakdownCells, columnOf, rowsOfArea} from "./downloadRow.ts";
import {populationSource, sourceOf} from "../reading/sourceLines.ts";

/** All that is known of one indicator, as JSON: what it is, where it comes from, what to mind, and every value on a line of its own. */
export function indicatorJson(indicator: Indicator, atlas: Atlas, release: DataState): string {
  const {id, name, question, measure, unit, direction, family, splits} = indicator;
  const observations = atlas.observations.get(id) ?? [];
  const head = {
    release: stateName(release),
    indicator: {
      ...{id, name, question, measure, unit, direction, family},
      splits: splits.map(columnOf),
      denominator: denominatorOf(indicator)
    },
    sources: sourcesOf([indicator.source], atlas),
    annotations: atlas.annotations
      .filter((annotation) => annotation.indicator === id)
      .map(({area, period, breakdown, text}) => ({area, period, breakdown: breakdown && breakdownCells(breakdown), text}))
  };
  return linesOf(
    head,
    "observations",
    observations.map((o) => ({area: o.area, ...valueOf(o)}))
  );
}

/** All that is known of one country, area or group, as JSON: its names, groups and head counts, and the values of every indicator with a page. */
export function areaJson(area: Area, atlas: Atlas, release: DataState): string {
  const observations = rowsOfArea(area.id, atlas);
  const shown = [...new Set(observations.map((o) => o.indicator))].map((id) => atlas.indicator(id));
  const populations = atlas.populations.filter((population) => population.area === area.id);
  const head = {
    release: stateName(release),
    area,
    indicators: shown.map((indicator) => ({
      ...{id: indicator.id, name: indicator.name, measure: indicator.measure, unit: indicator.unit},
      denominator: denominatorOf(indicator)
    })),
    sources: sourcesOf([...shown.map(({source}) => source), ...(populations.length > 0 ? [populationSource] : [])], atlas),
    annotations: atlas.annotations
      .filter((annotation) => annotation.area === area.id)
      .map(({indicator, period, breakdown, text}) => ({indicator, period, breakdown: breakdown && breakdownCells(breakdown), text})),
    populations: populations.map(({year, persons}) => ({year, ...persons}))
  };
  return linesOf(
    head,
    "observations",
    observations.map((o) => ({indicator: o.indicator, ...valueOf(o)}))
  );
}

const denominatorOf = ({denominator}: Indicator): string => datasetReader().words.denominators[denominator];

const sourcesOf = (ids: readonly string[], atlas: Atlas): object[] =>
  [...new Set(ids)].map((id) => {
    const source = sourceOf(id, atlas);
    const {publisher, title, url, edition, licence, licenceUrl} = source;
    return {id, publisher, title, url, edition, licence, licenceUrl, citation: citeSource(source, datasetReader())};
  });

/** An observation without the part of its key that the whole file shares. */
function valueOf(o: Observation): object {
  const {period, edition, value, flag, remark, source} = o;
  return {period, edition: edition || null, ...breakdownCells(o), value, flag, remark: remark || null, source};
}

/** An object whose last member is a list with one line for each row: a file that can be read with any tool, and compared line by line. */
function linesOf(head: object, name: string, rows: readonly object[]): string {
  const begin = JSON.stringify(head, null, 1).replace(/\n}$/, "");
  return `${begin},\n ${JSON.stringify(name)}: [\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`;
}
