import {gzipSync} from "node:zlib";
import {readFileSync} from "node:fs";
import {publisherAnswer} from "../../fixtures/publisherAnswer.ts";
import {readCsv} from "../../../src/tables/readCsv.ts";
import type {Row} from "../../../src/tables/row.ts";
import type {LocalServer} from "./localServer.ts";
import {edited, type Published} from "./publishers.ts";

const headerOf = (name: string) =>
  publisherAnswer(name)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)[0]!
    .split(",");
const headers = {
  indicators: headerOf("un-wpp-demographic-indicators-header.csv"),
  ages: headerOf("un-wpp-population-by-age-sex.csv")
};

/** Where the files are, with {series} in the place of their names. */
export const wppPath = "/wpp/CSV_FILES/WPP2024_{series}_Medium.csv.gz";

/** World Population Prospects: two files packed in several members, as it packs them, in thousands; countries among aggregates, years of projection behind them. */
export function publishWpp(server: LocalServer, {raw, edition, edits = {}}: Published): void {
  const text = edited(readFileSync(`${raw}/un-wpp/population.csv`, "utf8"), edits["population.csv"] ?? []);
  const rows = readCsv(text, "population.csv", {required: [], further: /./});
  const files = {Demographic_Indicators: wppIndicatorsText(rows), PopulationByAge5GroupSex: wppAgesText(rows)};
  for (const [name, file] of Object.entries(files)) {
    const [first = "", ...rest] = file.split("\n");
    const bytes = Buffer.concat([gzipSync(`\uFEFF${first}\n`), gzipSync(rest.join("\n"))]);
    const etag = `"${edition}"`;
    server.on(wppPath.replace("{series}", name), ({headers: asked}, response) => {
      if (asked["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, {etag}).end(bytes);
    });
  }
}

const lineOf = (columns: readonly string[], cells: Readonly<Record<string, string | number>>): string =>
  columns.map((column) => (/,/.test(String(cells[column] ?? "")) ? `"${cells[column]}"` : String(cells[column] ?? ""))).join(",");

/** What a country's rows begin with; a name with a comma, as some have. */
const aboutOf = (row: Row, changes: Readonly<Record<string, string | number>> = {}) => ({
  ISO3_code: row.text("iso3"),
  LocTypeName: "Country/Area",
  Location: `${row.text("iso3")}, Republic of`,
  Variant: "Medium",
  Time: row.text("year"),
  ...changes
});
const thousands = (persons: number): string => String(persons / 1000);

/** Demographic indicators; an aggregate and a projection of each row are to be left out. */
export const wppIndicatorsText = (rows: readonly Row[]): string => {
  const lines = rows.flatMap((row) => {
    const births = {Births: thousands(Number(row.text("live_births")))};
    const others = [{ISO3_code: "", LocTypeName: "Region"}, {Time: Number(row.text("year")) + 50}];
    return [{}, ...others].map((changes) => lineOf(headers.indicators, {...aboutOf(row, changes), ...births}));
  });
  return `${headers.indicators.join(",")}\n${lines.join("\n")}\n`;
};

/** People by age groups of five years; all children are under five, all who work 15 to 19, all who are older 65 to 69. */
export const wppAgesText = (rows: readonly Row[]): string => {
  const lines = rows.flatMap((row) =>
    Array.from({length: 21}, (_, place) => {
      const {female, male} = ofAge(row, place * 5);
      const told = {AgeGrpStart: place * 5, PopMale: thousands(male), PopFemale: thousands(female), PopTotal: thousands(female + male)};
      return lineOf(headers.ages, {...aboutOf(row), ...told});
    })
  );
  return `${headers.ages.join(",")}\n${lines.join("\n")}\n`;
};

function ofAge(row: Row, age: number): {female: number; male: number} {
  const count = (column: string) => Number(row.text(column));
  const girls = Math.round(count("pop_0_14") / 2);
  const boys = count("pop_0_14") - girls;
  const [old, oldMen] = [count("pop_female_65plus"), count("pop_male_65plus")];
  if (age === 0) return {female: girls, male: boys};
  if (age === 15) return {female: count("pop_female") - girls - old, male: count("pop_male") - boys - oldMen};
  return age === 65 ? {female: old, male: oldMen} : {female: 0, male: 0};
}
