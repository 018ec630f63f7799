import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {describeValue} from "../reading/describeValue.ts";
import {inWords, sourceOf} from "../reading/sourceLines.ts";
import type {Observation} from "../model/observation.ts";
import type {CsvValue} from "../tables/writeCsv.ts";
import {datasetAreas} from "./datasetGroups.ts";
import {workbook} from "./workbook.ts";

/** The latest headline value of every country, area and group for every indicator with a page, in words of the reader's language: a workbook to read and filter. */
export function latestWorkbook(as: LocalAtlas): Promise<Uint8Array<ArrayBuffer>> {
  const {title, heads} = as.words.take.latest;
  const widths: Record<keyof typeof heads, number> = {
    ...{indicator: 34, area: 30, id: 24, kind: 26, year: 8, report: 10, value: 10, unit: 28},
    ...{denominator: 34, flag: 26, remark: 26, note: 60, source: 50, licence: 14}
  };
  const columns = Object.keys(heads) as (keyof typeof heads)[];
  return workbook([
    {
      name: title,
      columns: columns.map((column) => ({head: heads[column], width: widths[column]})),
      rows: latestRows(as).map((row) => columns.map((column) => row[column]))
    }
  ]);
}

type LatestRow = Readonly<Record<keyof LocalAtlas["words"]["take"]["latest"]["heads"], CsvValue>>;

const latestRows = (as: LocalAtlas): LatestRow[] => {
  const areas = datasetAreas(as.atlas).toSorted((a, b) =>
    a.kind === b.kind ? as.byName(a.name[as.locale], b.name[as.locale]) : a.kind < b.kind ? -1 : 1
  );
  return as.listed.flatMap(({id}) => areas.flatMap((area) => as.snapshot(id).latest.get(area.id) ?? []).map((o) => rowOf(o, as)));
};

function rowOf(o: Observation, as: LocalAtlas): LatestRow {
  const {take, denominators} = as.words;
  const indicator = as.indicator(o.indicator);
  const source = inWords(sourceOf(o.source, as), as);
  const area = as.areas.get(o.area);
  return {
    ...{indicator: indicator.name[as.locale], area: as.name(o.area), id: o.area, kind: area ? take.areaKinds[area.kind] : null},
    ...{year: o.period, report: o.edition, value: o.value, unit: take.units[indicator.unit]},
    denominator: denominators[indicator.denominator],
    flag: o.flag === "normal" ? null : take.flags[o.flag],
    remark: o.remark === "" ? null : take.remarks[o.remark],
    note: describeValue(o, indicator, as).notes.join(" "),
    source: as.format.labelled(source.publisher, source.title),
    licence: source.licence
  };
}
