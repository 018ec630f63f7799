import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {fromWpp} from "../../../src/sources/fetch/fromWpp.ts";
import {readCsv} from "../../../src/tables/readCsv.ts";
import {wppAgesText, wppIndicatorsText} from "../../scripts/refresh/publishWpp.ts";
import {askedFor, wantedTable} from "./askedFor.ts";

const address = "https://example.org/WPP2024_{series}_Medium.csv.gz";
const at = (series: string) => address.replace("{series}", series);
const standing = readFileSync("tests/fixtures/raw/un-wpp/population.csv", "utf8").replace(/^XKX.*\n/gm, "");
const rows = readCsv(standing, "population.csv", {required: [], further: /./});
const [indicators, ages] = [wppIndicatorsText(rows), wppAgesText(rows)];

function fetched(changes: {indicators?: string; ages?: string; standing?: string; years?: readonly [number, number] | undefined} = {}) {
  const {ask, asked} = askedFor({
    [at("Demographic_Indicators")]: changes.indicators ?? indicators,
    [at("PopulationByAge5GroupSex")]: changes.ages ?? ages
  });
  const table = wantedTable({address, years: "years" in changes ? changes.years : [2021, 2024], standing: changes.standing ?? standing});
  return {asked, told: fromWpp(table, {contents: undefined, tables: [table]}, ask)};
}

test("two files become the table of persons; aggregates, projections and other years are left out", async () => {
  const {told, asked} = fetched();
  expect(await told).toEqual({name: "t.csv", edition: "", text: standing});
  expect(asked).toEqual([at("Demographic_Indicators"), at("PopulationByAge5GroupSex")]);
  const {text} = await fetched({years: [2024, 2024]}).told;
  expect(text?.split("\n").map((line) => line.slice(0, 8))).toContain("ARG,2024");
  expect(text).toContain("ARG,2021,,,,,,,,,,19159816,");
});

test("without a standing table nothing is said of work", async () => {
  const {text} = await fetched({standing: ""}).told;
  expect(text).toContain("TUN,2021,12048629,6082037,5966592,3007473,8010050,1031106,564671,466435,168668,,,,\n");
});

test.each<[string, Parameters<typeof fetched>[0], string]>([
  [
    "a group is missing",
    {ages: ages.replace(/^.*TUN.*,2021,.*,100,.*\n/m, "")},
    "20 age groups in 20 rows of TUN 2021 came; expected 21, each once"
  ],
  ["another variant", {ages: ages.replace(",Medium,", ",High,")}, 'variant "High" of ARG 2021 came; expected Medium alone'],
  ["no number", {indicators: indicators.replace("529.339", "…")}, '"…" came as thousands of persons of ARG 2021'],
  ["a row twice", {indicators: indicators.replace(/^(.*ARG.*2021.*)$/m, "$1\n$1")}, "two rows of ARG 2021 came"],
  ["people without births", {indicators: indicators.replace(/^.*,IND,.*,2024,.*\n/m, "")}, "people by age came of IND 2024, and no births"],
  ["a changed header", {ages: ages.replace("PopFemale", "Women")}, 'the header has no column "PopFemale": has the layout changed?'],
  [
    "countries by another name",
    {indicators: indicators.replaceAll("Country/Area", "Country"), ages: ages.replaceAll("Country/Area", "Country")},
    "no row of a country of 2021 to 2024 came: has the layout changed?"
  ],
  ["no years", {years: undefined}, 'no "years" are asked for; expected the first and the last'],
  ["a web page", {ages: "<!doctype html>"}, "a web page came where data were expected"]
])("%s is told", async (_, changes, says) => {
  await expect(fetched(changes).told).rejects.toThrow(says);
});
