import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {checkGeo} from "../../../scripts/data/checkGeo.ts";
import {sayComplaint} from "../../../src/model/dataError.ts";
import {Complaints} from "../../../src/sources/complaints.ts";

const countries = {text: readFileSync("data/reference/countries.csv", "utf8"), file: "data/reference/countries.csv"};

/** What is said of the real tables of the map after an edit of their folder. */
function said(edit: (folder: string) => void): string[] {
  const root = mkdtempSync(join(tmpdir(), "left-out-geo-"));
  cpSync("data/geo", join(root, "geo"), {recursive: true});
  edit(join(root, "geo"));
  const complaints = new Complaints();
  checkGeo(join(root, "reference"), countries, complaints);
  rmSync(root, {recursive: true});
  return complaints.all.map((one) => sayComplaint(one).replace(`${root}/`, ""));
}
const changed = (name: string, from: string, to: string) => (folder: string) => {
  const file = join(folder, `${name}.csv`);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

test("the tables of the map pass, and so does a folder without any", () => {
  expect(said(() => {})).toEqual([]);
  expect(said((folder) => rmSync(folder, {recursive: true}))).toEqual([]);
});

describe("with the other tables it is told that", () => {
  test.each([
    ["a region is within none", changed("regions", "southern-asia,southern-asia,", "southern-asia,southern-azia,"), 'geo/regions.csv row 15, within: unknown subregion "southern-azia"'],
    ["a part of a region is misspelt", changed("regions", "South America", "South Amerika"), 'geo/regions.csv row 9, m49: no country is left for "south-america"'],
    ["a region is no word of an address", changed("regions", "\nwestern-asia,", "\nWestern Asia,"), 'geo/regions.csv row 17, id: "Western Asia" is no word of an address'],
    ["a region stands twice", changed("regions", "\nwestern-asia,", "\ncentral-asia,"), 'geo/regions.csv row 17, id: "central-asia" stands in row 16 already'],
    ["a region is gone", changed("regions", "arab-states,arab-states,\n", ""), 'geo/regions.csv: ARE, BHR, IRQ'],
    ["a longitude is blank", changed("points", "KIR,173,1.4", "KIR,,1.4"), 'geo/points.csv row 4, lon: "" is no number of degrees'],
    ["a longitude is a blank", changed("points", "KIR,173,1.4", "KIR, ,1.4"), "geo/points.csv row 4, lon: a blank stands at an end"],
    [
      "longitude and latitude are exchanged",
      changed("points", "GIB,-5.35,36.14", "GIB,36.14,-5.35"),
      "geo/points.csv row 3, lon: longitude 36.14, latitude -5.35 is far from GIB"
    ],
    ["a sign is lost", changed("points", "PLW,134.6", "PLW,-134.6"), "geo/points.csv row 7, lon: longitude -134.6, latitude 7.4 is far from PLW"],
    [
      "a box holds the mainland",
      changed("parts", "GUF,FRA,-55,2,-51,6", "GUF,FRA,-55,2,10,52"),
      "geo/parts.csv row 4, west: the box holds the mainland of FRA; expected GUF alone"
    ],
    [
      "a box holds nothing",
      changed("parts", "SJM,NOR,10,74,34.5,81", "SJM,NOR,110,74,134.5,81"),
      "geo/parts.csv row 9, west: no land of NOR lies in the box; expected the box around SJM"
    ],
    ["an area is none", changed("parts", "GLP,FRA", "ZZZ,FRA"), 'geo/parts.csv row 2, area: "ZZZ" is no area of'],
    ["a member of the United Nations is not drawn", changed("undrawn", "BVT,", "FRA,"), "geo/undrawn.csv row 4, area: leaves FRA away"],
    ["a letter is unseen", changed("points", "Pohnpei", "Pohn\u200bpei"), "geo/points.csv row 2, why: a letter that is not drawn"],
    ["a table was cut", changed("undrawn", "UMI,noResidents\n", "UMI,noResidents"), "geo/undrawn.csv row 8: the last line has no end"],
    ["a table is gone", (folder: string) => rmSync(join(folder, "merged.csv")), "geo/merged.csv: there is no such file"],
    ["a file is read by nobody", (folder: string) => writeFileSync(join(folder, "points.xlsx"), ""), "geo/points.xlsx: nothing reads this; expected "]
  ])("%s", (_, edit, says) => expect(said(edit).join("\n")).toContain(says));
});
test("all wrong rows are told at once, and of the others who may not be left away", () => {
  const edits = [
    changed("points", "KIR,173,1.4", "KIR,,1.4"),
    changed("points", "GIB,-5.35", "GIB,-535"),
    changed("parts", "GLP,FRA", "ZZZ,FRA"),
    changed("undrawn", "BVT,", "FRA,"),
    changed("undrawn", "UMI,noResidents", "UMI,none")
  ];
  const all = said((folder) => edits.forEach((edit) => edit(folder)));
  expect(all.map((one) => one.replace(/:.*/, "")).sort()).toEqual([
    "geo/parts.csv row 2, area",
    "geo/points.csv row 3, lon",
    "geo/points.csv row 4, lon",
    "geo/undrawn.csv row 4, area",
    "geo/undrawn.csv row 8, reason"
  ]);
});
