import {readdirSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import type {OfficeMeasure} from "../src/model/officeMeasure.ts";

type Row = Record<string, string>;
/** A table read without our own reader, so that a mistake in it shows here. */
const rowsOf = (file: string): Row[] => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const written = readdirSync("data/model/observations").flatMap((file) => rowsOf(`data/model/observations/${file}`));
const codes = (file: string, id: string, other: string): Map<string, string> =>
  new Map(
    rowsOf(file)
      .filter((row) => row[other] !== "")
      .map((row) => [row[other]!, row[id]!])
  );

describe("every value traces to a raw row, and every raw value to the model", () => {
  const ilo = codes("data/reference/groups.csv", "id", "ilo_code");
  const area = (code: string) => (code === "KOS" ? "XKX" : (ilo.get(code) ?? code));
  const setAside = new Set(rowsOf("data/reference/set-aside.csv").map((row) => row.code));
  const tally = (values: Iterable<string>) => [...values].sort();
  const published = (source: string) =>
    tally(written.filter((row) => row.source === source).map((row) => `${row.area} ${row.period} ${row.value}`));
  const number = (text: string) => String(Number(text));

  test("of ILOSTAT", () => {
    const raw = readdirSync("data/raw/ilostat")
      .filter((file) => file.endsWith(".csv"))
      .flatMap((file) => rowsOf(`data/raw/ilostat/${file}`));
    const values = raw.filter((row) => row.obs_value !== "").map((row) => `${area(row.ref_area!)} ${row.time} ${number(row.obs_value!)}`);
    expect(values.length).toBe(28515 + 2757 + 1837);
    expect(published("ilostat")).toEqual(tally(values));
  });
  test("of the World Bank, but for what is set aside", () => {
    const raw = ["WDI", "ASPIRE_area"]
      .flatMap((name) => rowsOf(`data/raw/worldbank/${name}.csv`))
      .filter((row) => !setAside.has(row["Country Code"]) && !setAside.has(row["Indicator Code"]));
    const values = raw.flatMap((row) =>
      Object.entries(row).flatMap(([column, text]) =>
        /^\d{4}$/.test(column) && text !== "" ? [`${row["Country Code"]} ${column} ${number(text)}`] : []
      )
    );
    expect(values.length).toBe(70239 + 856);
    expect(published("worldbank")).toEqual(tally(values));
  });
  test("of the World Social Protection Report", () => {
    const raw = ["expenditure", "pension-contributors"].flatMap((name) => rowsOf(`data/raw/ilo-wspr/${name}.csv`));
    expect(published("ilo-wspr")).toEqual(
      tally(raw.map((row) => `${area(row.ref_area!)}  ${number((row.percent_of_gdp ?? row.percent_of_labour_force)!)}`))
    );
  });
  test("of the head counts", () => {
    const cells = (rows: Row[], keys: readonly string[]) =>
      tally(
        rows.flatMap((row) =>
          Object.keys(row).flatMap((column) =>
            keys.includes(column) || row[column] === "" ? [] : [`${row[keys[0]!]} ${row[keys[1]!]} ${row[column]}`]
          )
        )
      );
    expect(cells(rowsOf("data/model/populations.csv"), ["area", "year"])).toEqual(
      cells(rowsOf("data/raw/un-wpp/population.csv"), ["iso3", "year"])
    );
  });
  test("of the ratifications, none besides", () => {
    const raw = ["ratifications", "c102"].flatMap((name) => rowsOf(`data/raw/ratifications/${name}.csv`));
    const said = (row: Row, code: string) =>
      `${row.iso3 ?? row.area} ${code} ${row.year} ${row.source === "ratifications" ? row.evidence : (row.source ?? "")}`;
    const kept = rowsOf("data/model/ratifications.csv");
    expect(raw.length).toBe(1362);
    expect(raw.filter(({instrument}) => instrument === "C102")).toHaveLength(60);
    expect(tally(kept.map((row) => said(row, row.convention!)))).toEqual(
      tally(raw.map((row) => said(row, row.instrument!.split(" ")[0]!)))
    );
    expect(kept.filter(({year}) => year === "").map(({area, convention}) => `${area} ${convention}`)).toEqual(["ROU C102"]);
  });
  test("of the laws, none besides", () => {
    const raw = ["gwip/employment-injury", "wbl/maternity"].flatMap((name) => rowsOf(`data/raw/${name}.csv`));
    const branches: Record<string, string> = {"employment-injury": "work-injury", maternity: "maternity"};
    const states: Record<string, string> = {1: "inForce", 0: "none", "": "unknown"};
    const count = (text: string) => (text === "" ? 0 : text.split(";").length);
    const kept = rowsOf("data/model/laws.csv").map((row) =>
      [
        row.area,
        row.branch,
        row.state,
        count(row.types!),
        row.year,
        `${row.remark === "orEarlier" ? "<=" : ""}${row.firstLaw}`,
        row.coverage
      ].join(" ")
    );
    expect(raw.length).toBe(379);
    expect(tally(kept)).toEqual(
      tally(
        raw.map((row) =>
          [
            ...[row.iso3, branches[row.branch!], states[row.has_programme!], count(row.programme_type!.replace(/\(.*/, ""))],
            ...[row.year, row.first_law_year, row.legal_coverage_pct_labour_force]
          ].join(" ")
        )
      )
    );
  });
  test("of the claims, none besides, each as printed", () => {
    const raw = rowsOf("data/raw/claims/claims.csv");
    const columns = (row: Row, names: readonly string[]) => names.map((name) => row[name]).join("|");
    expect(raw.length).toBe(77);
    expect(
      tally(rowsOf("data/model/claims.csv").map((row) => columns(row, ["year", "of", "claim", "value", "unit", "title", "publisher"])))
    ).toEqual(
      tally(raw.map((row) => columns(row, ["year_published", "reference_year", "claim", "value", "unit", "source_title", "publisher"])))
    );
  });
  test("of the schemes and their counts, none besides", () => {
    const joined = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join("|");
    const idOf = ({id = ""}: Row) => id.toLowerCase().replace(/-$/, "");
    const qualities: Record<string, string> = {A: "official", B: "study", C: "secondary"};
    const inRaw = ["iso3", "name", "name_local", "branch", "strategy", "start_year", "end_year", "beneficiaries"];
    const rawCited = ["beneficiaries_year", "beneficiaries_unit", "source_title", "publisher", "source_year"];
    const inModel = ["area", "name", "localName", "branches", "strategy", "start", "end", "count"];
    const cited = ["countYear", "countUnit", "evidence", "publisher", "evidenceYear"];
    // Who pays is no group served, and no document that names COVID-19 is older than it.
    const raw = rowsOf("data/raw/schemes/schemes.csv").map((row) => ({
      ...row,
      groups: row.groups === "contributors and employers" ? "" : (row.groups ?? ""),
      source_year: /COVID-19/.test(row.source_title ?? "") && Number(row.source_year) < 2020 ? "" : (row.source_year ?? "")
    })) as Row[];
    const kept = rowsOf("data/model/schemes.csv");
    expect(raw.length).toBe(302);
    expect(tally(kept.map((row) => `${row.id}|${joined(row, [...inModel, ...cited])}|${row.quality}`))).toEqual(
      tally(raw.map((row) => `${idOf(row)}|${joined(row, [...inRaw, ...rawCited])}|${qualities[row.quality ?? ""]}`))
    );
    expect(tally(kept.map(({id, groups = ""}) => `${id} ${groups.split(";").filter(Boolean).length}`))).toEqual(
      tally(raw.map((row) => `${idOf(row)} ${row.groups!.split(";").filter(Boolean).length}`))
    );
    const counts = rowsOf("data/raw/schemes/beneficiaries.csv");
    expect(counts.length).toBe(497);
    expect(
      tally(rowsOf("data/model/scheme-counts.csv").map((row) => joined(row, ["scheme", "year", "count", "unit", "evidence", "publisher"])))
    ).toEqual(tally(counts.map((row) => `${idOf(row)}|${joined(row, ["year", "beneficiaries", "unit", "source_title", "publisher"])}`)));
  });
  test("of micro-insurance, none besides: 0 is none found, a blank is unknown", () => {
    const raw = rowsOf("data/raw/microinsurance/microinsurance.csv");
    const kept = rowsOf("data/model/insured-lives.csv");
    const joined = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join("|");
    expect(raw.length).toBe(2023);
    expect(tally(kept.map((row) => joined(row, ["area", "year", "product", "persons", "share", "study"])))).toEqual(
      tally(raw.map((row) => joined(row, ["ref_area", "time", "product", "persons", "percent_of_population", "study"])))
    );
    const noted = (rows: Row[], column: string) =>
      tally(rows.filter((row) => row[column] !== "").map((row) => joined(row, ["area", "ref_area", "product"])));
    expect(noted(kept, "remark").length).toBe(11);
    expect(noted(kept, "remark").map((one) => one.replace("||", "|"))).toEqual(noted(raw, "note").map((one) => one.replace(/^\|/, "")));
  });
  test("of national offices, none besides: every row of every country, in the office's words", () => {
    const folders = readdirSync("data/raw").filter((name) => name.startsWith("subnational-"));
    expect(folders).toEqual(["arm", "can", "ind", "jam", "kaz", "nga"].map((id) => `subnational-${id}`));
    const raw = folders.flatMap((source) => rowsOf(`data/raw/${source}/figures.csv`).map((row): Row => ({...row, source})));
    const joined = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join("|");
    const [shared, said] = [
      ["period", "sex"],
      ["unit", "note_en", "note_es", "source"]
    ];
    expect(raw.length).toBe(1521);
    const kept = rowsOf("data/model/office-figures.csv");
    expect(
      tally(kept.map((row) => joined(row, ["area", "measure", "level", "code", "place", ...shared, ...said]) + Number(row.value)))
    ).toEqual(
      tally(
        raw.map(
          (row) =>
            joined(row, ["iso3", "indicator", "area_type", "subdivision", "subdivision_name", ...shared, ...said]) + Number(row.value)
        )
      )
    );
    const named = folders.flatMap((source) => rowsOf(`data/raw/${source}/measures.csv`).map((row): Row => ({...row, source})));
    const measures = JSON.parse(readFileSync("data/model/office-measures.json", "utf8")) as OfficeMeasure[];
    const directions: Row = {coverage: "higher is better", gap: "higher is worse", count: "count"};
    const texts = ["name", "reported_as", "population", "caution"].flatMap((text) => [`${text}_en`, `${text}_es`]);
    const inModel = measures.map(({id, name, reportedAs, population, caution, direction, source}) =>
      [id, ...[name, reportedAs, population, caution].flatMap(({en, es}) => [en, es]), directions[direction], source].join("|")
    );
    expect(inModel.toSorted()).toEqual(named.map((row) => joined(row, ["indicator", ...texts, "direction", "source"])).toSorted());
  });
  test("zeros are kept: about a hundred countries pay no unemployment benefit", () => {
    const zeros = (rows: Row[], column: string) => rows.filter((row) => row[column] === "0").length;
    const raw = rowsOf("data/raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv").filter((row) => row.classif1 === "SOC_CONTIG_UNE");
    const kept = written.filter((row) => row.indicator === "unemployment");
    expect(zeros(kept, "value")).toBeGreaterThan(100);
    expect(zeros(kept, "value")).toBe(raw.filter((row) => Number(row.obs_value) === 0).length);
  });
  test("no row stands for a blank", () => expect(written.filter((row) => row.value === "")).toEqual([]));
});
