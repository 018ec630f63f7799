import {describe, expect, test} from "vitest";
import {currentRelease} from "../../src/site/releases.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {areaJson, indicatorJson} from "../../src/dataset/indicatorJson.ts";
import {datasetAreas, datasetGroups} from "../../src/dataset/datasetGroups.ts";
import {datasetTable} from "../../src/dataset/datasetTables.ts";
import {downloadCsv} from "../../src/dataset/downloadCsv.ts";
import {rowsOfArea} from "../../src/dataset/downloadRow.ts";
import {rowsIn, type Row} from "../reading/tableFaults.ts";

const atlas = made();
type Read = Record<string, unknown> & {
  observations: Record<string, string | number | null>[];
  sources: {citation: string; licence: string}[];
};
const read = (text: string) => JSON.parse(text) as Read;
const shared = ["period", "edition", "sex", "sector", "status", "quintile", "function", "residence", "age", "value", "flag", "remark"];
const cells = (rows: readonly (Row | Read["observations"][number])[], columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => String(row[column] ?? "")).join("/"));

describe("an indicator as JSON", () => {
  test.each(["old-age", "spending", "poverty"])("%s has the rows of its CSV, one a line", (id) => {
    const text = indicatorJson(atlas.indicator(id), atlas, currentRelease());
    const {observations} = read(text);
    const rows = rowsIn(datasetTable(id).text());
    expect(cells(observations, ["area", ...shared])).toEqual(cells(rows, ["area", ...shared]));
    expect(text.split("\n").filter((line) => line.startsWith('{"area"'))).toHaveLength(rows.length);
    expect(observations.filter((row) => Object.values(row).includes(""))).toEqual([]);
  });
  test("says what it is, its release, how to cite it and what to mind", () => {
    const {release, indicator, sources, annotations} = read(indicatorJson(atlas.indicator("spending"), atlas, currentRelease()));
    expect(release).toBe(currentRelease().id);
    expect(indicator).toMatchObject({id: "spending", unit: "percentOfGdp", name: {es: expect.any(String) as string}});
    expect(sources).toMatchObject([{licence: "CC BY 4.0", citation: expect.stringContaining("World Social Protection Report") as string}]);
    expect(annotations).toEqual(
      atlas.annotations
        .filter(({indicator: id}) => id === "spending")
        .map(({area, period, breakdown, text}) => ({area, period, ...(breakdown && {breakdown: {spent_on: breakdown.function}}), text}))
    );
  });
});

describe("an area as JSON", () => {
  test("has the rows of its CSV, its head counts and the sources of both", () => {
    const {observations, populations, area, sources} = read(areaJson(atlas.areas.get("ARG")!, atlas, currentRelease())) as Read & {
      populations: object[];
    };
    expect(cells(observations, ["indicator", ...shared])).toEqual(
      cells(rowsIn(downloadCsv(rowsOfArea("ARG", atlas), atlas)), ["indicator", ...shared])
    );
    expect(populations).toHaveLength(atlas.populations.filter((population) => population.area === "ARG").length);
    expect(populations[0]).toMatchObject({year: 2000, total: expect.any(Number) as number});
    expect(area).toMatchObject({id: "ARG", kind: "country"});
    expect(sources.map(({licence}) => licence)).toContain("CC BY 3.0 IGO");
  });
  test("of a group has its published aggregates alone", () => {
    const {observations, populations} = read(areaJson(atlas.group("northern-africa"), atlas, currentRelease())) as Read & {
      populations: object[];
    };
    expect(observations.length).toBeGreaterThan(10);
    expect(populations).toEqual([]);
  });
});

describe("areas with files", () => {
  const ids = datasetAreas(atlas).map(({id}) => id.toLowerCase());
  test("each have an address of their own", () => expect(new Set(ids).size).toBe(ids.length));
  test("are all countries with a page and all groups with a published figure, and no others", () => {
    expect(ids).toContain("tuv");
    const published = new Set(atlas.listed.flatMap(({id}) => (atlas.observations.get(id) ?? []).map(({area}) => area)));
    expect(datasetGroups(atlas).map(({id}) => id)).toEqual(atlas.groups.map(({id}) => id).filter((id) => published.has(id)));
    expect(datasetGroups(atlas).length).toBeGreaterThan(50);
  });
});
