import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Scheme} from "../../../src/model/scheme.ts";
import {mutualHealth} from "../../../src/topics/strategies/mutualHealth.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

type Row = Record<string, string>;
const rowsOf = (file: string) => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const entries = rowsOf("data/raw/schemes/schemes.csv").filter(
  ({strategy, branch}) => strategy === "micro-insurance-or-mutual" && branch!.split(";").includes("health")
);
const counts = rowsOf("data/raw/schemes/beneficiaries.csv").filter(({id}) => entries.some((one) => one.id === id));
const studied = rowsOf("data/raw/microinsurance/microinsurance.csv");
const atlas = made();
const view = mutualHealth(localAtlas(atlas, languageOf("en")));

test("whom they serve is counted from the rows of the register", () => {
  const tally = Map.groupBy(
    // That mutual health organisations serve their members says nothing.
    entries.flatMap(({groups}) =>
      groups!.split(";").filter((group) => group !== "" && group !== "members of mutuals" && group !== "mutual health organisations")
    ),
    (group) => group
  );
  expect(entries.length).toBeGreaterThan(10);
  const said = new Map(view.served.rows.map(([group, count]) => [group?.text, count?.text]));
  expect(said.size).toBe(tally.size);
  for (const group of ["informal workers", "rural population"]) {
    expect(said.get(group)).toBe(`${tally.get(group)?.length} of ${entries.length}`);
    expect(2 * (tally.get(group)?.length ?? 0)).toBeGreaterThan(entries.length);
  }
  expect(view.headline).toBe(`Most of ${entries.length} entries on health mutuals name informal workers, and most the rural population`);
  expect(mutualHealth(localAtlas(atlas, languageOf("es"))).headline).toMatch(
    /^La mayoría de 14 entradas sobre mutuales nombra trabajadores informales; la mayoría, población rural$/
  );
  const countries = new Set(entries.map(({iso3}) => iso3).filter(Boolean));
  const several = entries.filter(({iso3}) => iso3 === "").length;
  expect(view.standfirst).toContain(
    `${entries.length} entries on mutual, community and micro health insurance: ${entries.length - several} in ${countries.size}`
  );
  expect(view.standfirst).toContain(`${several} on several countries`);
});

test("a number that is not of health alone says so", () => {
  const noted = view.schemes.rows.filter((row) => row[3]?.note !== undefined).map(([name, , , , ,]) => name?.text);
  const beyond = entries.filter(({branch}) => branch !== "health").map(({name}) => name);
  expect(beyond.length).toBeGreaterThan(2);
  expect([...new Set(noted)].sort()).toEqual(beyond.sort());
  const micro = view.schemes.rows.find(([name]) => name?.text === "Micro-insurance, 37 countries");
  expect(micro?.[3]?.note).toMatch(/^not of health alone: also survivors and other/);
});

test("the country of an entry leads to its page", () => {
  const [{iso3 = ""} = {}] = entries.filter((row) => row.iso3 !== "");
  const links = view.schemes.rows.flatMap(([, place]) => place?.href ?? []);
  expect(links).toContain(`/countries/${iso3.toLowerCase()}/`);
  expect(new Set(links).size).toBe(new Set(entries.map((row) => row.iso3).filter(Boolean)).size);
});

test("every number of every entry is there, with its year and document", () => {
  const numbers = view.schemes.rows.map((row) =>
    row
      .slice(3)
      .map(({text}) => text)
      .join("|")
      .replaceAll(",", "")
  );
  for (const {beneficiaries, beneficiaries_year: year, beneficiaries_unit: unit, source_title} of entries.filter(
    (one) => one.beneficiaries !== ""
  )) {
    const isThere = numbers.some((text) => {
      const [amount = "", when, document = ""] = text.split("|");
      const shown = unit!.startsWith("%")
        ? amount.startsWith(String(Math.round(10 * Number(beneficiaries)) / 10))
        : amount.startsWith(`${beneficiaries} `);
      return shown && when === (year || "year not given") && document.startsWith(source_title!.replaceAll(",", ""));
    });
    expect([source_title, isThere]).toEqual([source_title, true]);
  }
  expect(view.schemes.rows.length).toBeGreaterThanOrEqual(entries.length);
  expect(counts.length).toBeGreaterThan(0);
});

test("what nobody counts is counted: entries without year, without number, of second hand; countries in no study", () => {
  const text = view.uncounted.join("\n");
  const has = (row: Row) => row.beneficiaries !== "" || counts.some(({id}) => id === row.id);
  const dated = entries.filter((row) => row.beneficiaries_year !== "" || counts.some(({id, year}) => id === row.id && year !== ""));
  const without = entries.filter((row) => !has(row)).length;
  expect(text).toContain(
    `${dated.length} entries of the register have a number with a year, ${entries.length - dated.length - without} have a number without a year, and ${without === 0 ? "none" : without} have no number`
  );
  expect(view.method).toContain(
    `${entries.filter(({quality}) => quality === "C").length} of ${entries.length} entries come from the press`
  );
  const years = [
    ...Map.groupBy(
      studied.filter(({product}) => product === "health"),
      ({ref_area}) => ref_area
    ).values()
  ].map((rows) => Math.max(...rows.map(({time}) => Number(time))));
  expect(text).toContain(`are of ${Math.min(...years)}–${Math.max(...years)}`);
  const unstudied = atlas.pages.filter(({id}) => !studied.some(({ref_area}) => ref_area === id)).length;
  expect(text).toContain(`${unstudied} countries and areas are in no study: unknown, not 0`);
  const digits = (lines: readonly string[]) => lines.map((line) => line.match(/\d+/g) ?? []);
  expect(digits(mutualHealth(localAtlas(atlas, languageOf("es"))).uncounted)).toEqual(digits(view.uncounted));
});

test("an entry without a number says that none is known, and without a common group no group leads", () => {
  const scheme = (id: string, groups: Scheme["groups"]): Scheme => ({
    ...{id, area: "AAA", name: id, localName: "", branches: ["health"], strategy: "micro-insurance-or-mutual", groups},
    ...{start: null, end: null, reached: null, quality: "study", evidence: "D", publisher: "P", evidenceYear: null, source: "schemes"}
  });
  const pension: Scheme = {...scheme("c", ["women"]), branches: ["old-age"]};
  const as = localAtlas(
    sampleAtlas({countries: [{id: "AAA"}], schemes: [scheme("a", ["women"]), scheme("b", ["teachers"]), pension], rows: [{area: "AAA"}]}),
    languageOf("en")
  );
  const small = mutualHealth(as);
  expect(small.headline).toBe("What is known of mutual health organisations");
  expect(small.schemes.rows.map((row) => row[3]?.text)).toEqual([
    "No number is known. That is not zero.",
    "No number is known. That is not zero."
  ]);
  expect(small.uncounted.join(" ")).toContain(
    "0 entries of the register have a number with a year, 0 have a number without a year, and 2 have no number"
  );
});
