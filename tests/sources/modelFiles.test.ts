import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {modelFiles} from "../../src/sources/modelFiles.ts";
import {fixtureTexts} from "../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();
const build = (from: Texts) => buildModel(from, new Complaints());
const files = modelFiles(build(texts));
test("are the same bytes whatever the order of rows", () => {
  const reversed = (text: string) => {
    const [header, ...rows] = text.trimEnd().split("\n");
    return `${[header, ...rows.reverse()].join("\n")}\n`;
  };
  const turned = {...texts, tables: texts.tables.map((table) => ({...table, text: reversed(table.text)}))};
  expect([...modelFiles(build(turned))]).toEqual([...files]);
});
test("hold the observations in the order of their keys", () => {
  expect(files.get("observations/work-injury.csv")).toBe(
    "indicator,area,period,edition,sex,sector,status,quintile,function,residence,age,value,flag,remark,source\n" +
      "work-injury,ARG,2021,,female,total,total,total,total,total,total,43.1,normal,,ilostat\n" +
      "work-injury,ARG,2021,,male,total,total,total,total,total,total,47.7,normal,,ilostat\n" +
      "work-injury,ARG,2021,,total,total,total,total,total,total,total,45.8,normal,,ilostat\n" +
      "work-injury,TUN,2021,,total,total,total,total,total,total,total,30.4,normal,,ilostat\n"
  );
});
test("leave blank what nobody has", () => expect(files.get("populations.csv")).toContain(`\nXKX,2024,1527324${",".repeat(12)}\n`));
test("count what became of the rows", () => {
  const summary = JSON.parse(files.get("summary.json")!) as {tables: {table: string}[]; observations: Record<string, number>};
  expect(summary.tables.find(({table}) => table === "WDI.csv")).toEqual({
    source: "worldbank",
    table: "WDI.csv",
    rows: 12,
    kept: 7,
    setAside: 1,
    blank: 4,
    values: 22
  });
  expect(summary.observations["work-injury"]).toBe(4);
});
