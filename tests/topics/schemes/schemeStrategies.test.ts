import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";

const rowsOf = (file: string) => Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {header: true}).data;

/** Where HelpAge finds a pensions-tested pension, a "universal minimum pension": one for those who have no other (pension-watch.net). */
const tested = "ARM AZE BHS BRB BLR BMU CYP EST FIN KAZ KGZ LVA LSO LTU MDV MDA NPL PAN VCT SWZ SWE CHE THA TKM VNM".split(" ");

test("a pension that only those without another get is not called universal, and the source says why", () => {
  const pensions = rowsOf("data/raw/schemes/schemes.csv").filter(({branch, iso3}) => branch === "old-age" && tested.includes(iso3!));
  const ofHelpAge = pensions.filter(({publisher}) => publisher === "HelpAge International");
  expect(ofHelpAge.map(({iso3}) => iso3)).toEqual(["ARM", "AZE", "BLR"]);
  expect(pensions.filter(({strategy}) => strategy === "universal")).toEqual([]);
  expect(readFileSync("data/raw/schemes/source.json", "utf8")).toContain("pensions-tested");
});
