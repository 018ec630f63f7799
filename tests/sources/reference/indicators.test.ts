import {describe, expect, test} from "vitest";
import {Complaints} from "../../../src/sources/complaints.ts";
import {readIndicators} from "../../../src/sources/reference/indicators.ts";
import {fixtureTexts, withReference} from "../../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();
const rawTables = new Set(texts.tables.map(({source, name}) => `${source}/${name}`));

/** What is said of the indicators with something changed. */
function indicator(from: string, to: string): string[] {
  const {text, file} = withReference(texts, "indicators", (plain) => plain.replace(from, to)).reference.indicators;
  const complaints = new Complaints();
  readIndicators(text, file, rawTables, complaints);
  return complaints.all.map(({row, column, message}) => `row ${row}, ${column}: ${message}`);
}

describe("an indicator is told of when", () => {
  test.each([
    ["employed,lower", "workers,lower", 'denominator: unknown code "workers"; known are population, children, mothers'],
    ["20;40;60;80", "20;60;40;80", 'breaks: "20;60;40;80" are not map limits; expected four numbers, ascending'],
    ["20;40;60;80", "20;40;60", 'breaks: "20;40;60" are not map limits'],
    ["20;40;60;80", "20;40;;80", 'breaks: "20;40;;80" are not map limits'],
    ["EMP_NIFL_SEX_RT_A.csv;", "EMP_NIFL.csv;", 'files: no raw table "ilostat/EMP_NIFL.csv"; there are claims/claims.csv, '],
    ["maternity,1", "any-benefit,1", 'id: "any-benefit" stands in row 2 already; expected each once'],
    ["maternity,1", "Maternity,1", 'id: "Maternity" is no id; expected words joined by "-"'],
    ["maternity,1", "maternity,yes", 'listed: unknown code "yes"; known are 0, 1'],
    ["SOC_CONTIG_MAT", "SOC_CONTIG_TOTAL", "belongs to any-benefit already; expected each once"],
    ["=quintile:q1", "=quintile:q6", 'series: unknown breakdown "quintile:q6"'],
    [
      "SOC_RT/SOC_CONTIG_MAT,sex",
      "SOC_RT/SOC_CONTIG_MAT,gender",
      'splits: unknown code "gender"; known are sex, sector, status, quintile, function'
    ],
    ["percentOfGdp", "euro", 'unit: unknown code "euro"; known are percent, percentOfGdp, index'],
    ["gdp,context", "gdp,better", 'direction: unknown code "better"; known are higher, lower, context'],
    ["1,spending,", "1,money,", 'family: unknown code "money"; known are coverage'],
    [",Maternity,", ",,", "name_en: the cell is blank; expected a text"]
  ])("%s becomes %s", (from, to, message) => expect(indicator(from, to)).toEqual([expect.stringContaining(message)]));
  test("its words for the gap stand in one language only", () => {
    expect(indicator("of employed persons are not covered in case of work injury", "")).toEqual([
      "row 4, left_en: the cell is blank; expected a text"
    ]);
  });
});
