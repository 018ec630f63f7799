import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {schemeBranches, schemeStrategies} from "../../../src/model/scheme.ts";
import {registerMatrix} from "../../../src/topics/strategies/registerMatrix.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {someOfCounts} from "../someOfCounts.ts";

type Row = Record<string, string>;
const raw = Papa.parse<Row>(readFileSync("data/raw/schemes/schemes.csv", "utf8"), {header: true, skipEmptyLines: true}).data;
const atlas = made();
const as = localAtlas(atlas, languageOf("en"));

/** The components of UPSNP, two rows, are one scheme. */
const schemesIn = (rows: readonly Row[]): number => new Set(rows.map(({id, name}) => (name!.startsWith("UPSNP - ") ? "UPSNP" : id))).size;

test("every cell of every group is counted from the rows of the register", () => {
  for (const group of atlas.memberGroups) {
    const members = atlas.pages.filter(({id}) => group.members.includes(id)).map(({id}) => id);
    const rows = raw.filter(({iso3}) => members.includes(iso3!));
    const {figure, countries, unknown} = registerMatrix(group, as);
    const said = figure.table.rows.map(([, ...cells]) => cells.map(({text, absent}) => (absent ? 0 : Number(text))));
    const count = (branch: string, strategy: string) =>
      rows.filter((row) => row.strategy === strategy && row.branch!.split(";").includes(branch)).length;
    expect(said, group.id).toEqual(schemeBranches.map((branch) => schemeStrategies.map((strategy) => count(branch, strategy))));
    const known = new Set(rows.map(({iso3}) => iso3));
    expect(countries?.rows.length ?? 0, group.id).toBe(known.size);
    const others = members.filter((id) => !known.has(id));
    expect(unknown === undefined, group.id).toBe(others.length === 0);
    if (unknown !== undefined) expect(unknown).toContain(`Of ${others.length} `);
    if (rows.length === 0) continue;
    const told = (figure.title.match(/\d+/g) ?? []).map(Number);
    expect(told, group.id).toEqual([schemesIn(rows), ...someOfCounts(known.size, members.length)]);
  }
});

test("where it knows none, that is not said to be none", () => {
  const small = localAtlas(sampleAtlas({countries: [{id: "AAA"}], rows: [{area: "AAA"}]}), languageOf("en"));
  const {figure, countries, unknown, map} = registerMatrix(small.group("world"), small);
  expect(figure.title).toBe("The register lists no scheme in any of 1 country or area of this group; that is not an absence of schemes");
  expect(figure.table.rows.flatMap(([, ...cells]) => cells.map(({text, absent}) => [text, absent]))).toEqual(
    Array.from({length: schemeBranches.length * schemeStrategies.length}, () => ["–", true])
  );
  expect(countries).toBeUndefined();
  expect(unknown).toContain("does not mean that there is none: Land AAA");
  expect(map.href).toBe("/schemes/#known-heading");
});
