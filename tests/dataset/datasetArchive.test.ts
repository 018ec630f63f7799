import {strFromU8, unzipSync} from "fflate";
import {afterAll, describe, expect, test} from "vitest";
import {currentRelease} from "../../src/site/releases.ts";
import {grantedSources} from "../../src/dataset/grantedSources.ts";
import {datasetArchive} from "../../src/dataset/datasetArchive.ts";
import {makeDatasetTables} from "../../src/dataset/datasetTables.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const atlas = sampleAtlas({rows: [{value: 40}, {area: "world", value: 50}]});
const parquet = new TextEncoder().encode("PAR1");
const pack = (date = currentRelease().date) =>
  datasetArchive({
    ...{tables: makeDatasetTables(atlas), parquet, sources: atlas.sources, site: undefined, citation: "cff-version: 1.2.0\n"},
    release: {...currentRelease(), id: "0123456789", date}
  });
const zone = process.env.TZ;
afterAll(() => void (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));

describe("the archive", () => {
  const files = unzipSync(pack());
  const text = (path: string) => strFromU8(files[`left-out-0123456789/${path}`] ?? new Uint8Array());

  test("unpacks into one folder, named after the release", () => {
    const paths = Object.keys(files);
    expect(paths.filter((path) => !path.startsWith("left-out-0123456789/"))).toEqual([]);
    expect(paths.length).toBe(4 + makeDatasetTables(atlas).length);
    expect(files["left-out-0123456789/observations.parquet"]).toEqual(parquet);
    expect(text("CITATION.cff")).toBe("cff-version: 1.2.0\n");
  });
  test("holds each table as it stands on the site, byte for byte, and names each in its description and its README", () => {
    const described = JSON.parse(text("datapackage.json")) as {resources: {path: string; bytes: number}[]};
    for (const table of makeDatasetTables(atlas)) {
      expect(files[`left-out-0123456789/${table.path}`], table.path).toEqual(new TextEncoder().encode(table.text()));
      expect(described.resources.map(({path}) => path)).toContain(table.path);
      expect(text("README.txt")).toContain(`${table.path}  ${table.title}`);
    }
  });
  test("says in its README how to cite each source", () => {
    for (const {publisher, licence} of grantedSources(atlas.sources))
      expect(text("README.txt")).toMatch(new RegExp(`^${publisher.replace(/[()]/g, "\\$&")}: .*${licence}`, "m"));
  });
  test("has the same bytes each time, in every time zone, and others on another day", () => {
    process.env.TZ = "Pacific/Kiritimati";
    const east = Buffer.from(pack());
    process.env.TZ = "America/Los_Angeles";
    const west = Buffer.from(pack());
    expect(east.equals(west)).toBe(true);
    expect(Buffer.from(pack("2027-01-02")).equals(west)).toBe(false);
  });
});
