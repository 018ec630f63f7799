import {describe, expect, test} from "vitest";
import {DataError} from "../../src/model/dataError.ts";
import {buildModel} from "../../src/sources/buildModel.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {fixtureTexts, withReference, withTable} from "../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();
const contingencies = "SDG_0131_SEX_SOC_RT_A.csv";
const build = (from: Texts) => buildModel(from, new Complaints());

/** The complaints about texts, a line each, without their folder. */
function complaintsOf(from: Texts): string[] {
  try {
    build(from);
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n").map((line) => line.replaceAll("tests/fixtures/", ""));
    throw error;
  }
  return [];
}

test("the fixtures are a model", () => {
  const model = build(texts);
  expect(model.observations).toHaveLength(93);
  expect(model.populations).toHaveLength(8);
  expect(model.ratifications).toHaveLength(6);
  expect(model.laws).toHaveLength(7);
  expect(model.claims).toHaveLength(4);
  expect([model.schemes.length, model.schemeCounts.length, model.insuredLives.length]).toEqual([10, 12, 10]);
  expect([model.officeMeasures.length, model.officeFigures.length]).toEqual([2, 10]);
  expect(model.sources.map(({id}) => id)).toEqual([
    "claims",
    "gwip",
    "ilo-wspr",
    "ilostat",
    "microinsurance",
    "ratifications",
    "schemes",
    "subnational-tun",
    "un-wpp",
    "wbl",
    "worldbank"
  ]);
  expect(model.reports.map(({rows, kept, setAside, blank}) => rows - kept - setAside - blank)).toEqual(model.reports.map(() => 0));
  const value = (indicator: string, area: string, period: number) =>
    model.observations.find((o) => o.indicator === indicator && o.area === area && o.period === period && o.sex === "total")?.value;
  expect([value("any-benefit", "world", 2023), value("any-benefit", "XKX", 2022), value("informal-employment", "world", 2024)]).toEqual([
    52.4, 60.8, 57.792
  ]);
});

test("an indicator that a known layout carries takes a row of reference and no code", () => {
  const table = withTable(texts, contingencies, (text) => `${text}TUN,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_SICK,2021,12.5,,\n`);
  expect(complaintsOf(table)).toEqual([
    `raw/ilostat/${contingencies} row 17, classif1: unknown code "SOC_CONTIG_SICK"; known are SOC_CONTIG_TOTAL, SOC_CONTIG_MAT, SOC_CONTIG_INJ`
  ]);
  const row = `sickness,1,coverage,ilostat,${contingencies},SDG_0131_SEX_SOC_RT/SOC_CONTIG_SICK,sex,percent,employed,higher,20;40;60;80,${"x,".repeat(16)}y,y,y,y\n`;
  const model = build(withReference(table, "indicators", (text) => text + row));
  expect(model.observations.filter(({indicator}) => indicator === "sickness")).toMatchObject([
    {area: "TUN", period: 2021, value: 12.5, sex: "total"}
  ]);
});

describe("complaints", () => {
  test("of two values for one key name both cells", () => {
    expect(
      complaintsOf(withTable(texts, contingencies, (text) => `${text}TUN,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2021,54,,\n`))
    ).toEqual([
      `raw/ilostat/${contingencies} row 17, obs_value: two values for any-benefit/TUN/total/total/total/total/total/total/total/2021: 54 here, 53.8 elsewhere` +
        ` (raw/ilostat/${contingencies} row 8, obs_value); no two observations have the same key`
    ]);
  });
  test("of two values for one key see across the tables of an indicator", () => {
    const doubled = withTable(texts, "SDG_0831_SEX_RT_A_aggregates.csv", (text) => `${text}ARG,SDG_0831_SEX_RT,SEX_T,2024,50,,\n`);
    expect(complaintsOf(doubled)).toEqual([
      expect.stringMatching(/aggregates.csv row 12, obs_value: two values .* \(raw\/ilostat\/EMP_NIFL_SEX_RT_A.csv row 7, obs_value\)/)
    ]);
  });
  test("of shares above 100 name the cell", () => {
    expect(complaintsOf(withTable(texts, "WDI.csv", (text) => text.replace("23.9415", "239415")))).toEqual([
      "raw/worldbank/WDI.csv row 2, 2019: 239415 cannot be; every share lies between 0 and 100"
    ]);
  });
  test("of negative shares as well", () => {
    expect(complaintsOf(withTable(texts, "expenditure.csv", (text) => text.replace("children,1.6", "children,-1.6")))).toHaveLength(1);
  });
  test("of a male row of maternity name the cell", () => {
    const male = withTable(texts, contingencies, (text) => text.replace("SEX_F,SOC_CONTIG_MAT", "SEX_M,SOC_CONTIG_MAT"));
    expect(complaintsOf(male)).toEqual([
      `raw/ilostat/${contingencies} row 3, obs_value: the sex is male; what is counted of mothers is counted for women only`
    ]);
  });
  test("are excused by a correction, as long as the table says what it says", () => {
    const outside = withTable(texts, contingencies, (text) =>
      text.replace("SEX_T,SOC_CONTIG_INJ,2021,45.8", "SEX_T,SOC_CONTIG_INJ,2021,48.2")
    );
    const sentence = "a total by sex lies between women and men";
    const excused = (wrong: number, right: string) =>
      withReference(outside, "corrections", (text) => `${text}work-injury,ARG,2021,total,${wrong},${right},${sentence},why,proof\n`);
    expect(complaintsOf(outside)).toEqual([
      expect.stringContaining(`row 6, obs_value: the total is 48.2, women 43.1, men 47.7; ${sentence}`)
    ]);
    expect(complaintsOf(excused(48.2, ""))).toEqual([]);
    expect(complaintsOf(excused(48.3, ""))).toEqual([
      expect.stringContaining("reference/corrections.csv row 2, wrong: the table says 48.2 now")
    ]);
    expect(build(excused(48.2, "45.8")).observations.find((o) => o.indicator === "work-injury" && o.sex === "total")?.value).toBe(45.8);
  });
  test("from all tables come together, and none hides another", () => {
    let broken = withTable(texts, contingencies, (text) => text.replace("ARG,SDG_0131", "ARX,SDG_0131").replace("SEX_F", "SEX_Q"));
    broken = withTable(broken, "EMP_NIFL_SEX_RT_A.csv", (text) =>
      text.replace("50.011", "150.011").replace("ARG,EMP_NIFL_SEX_RT,SEX_F,2024", "ARG,EMP")
    );
    broken = withTable(broken, "WDI.csv", (text) => text.replace("Country Code", "Code"));
    broken = withTable(broken, "population.csv", (text) => text.replace("ARG,2021", "ARG,21"));
    broken = withReference(broken, "annotations", (text) => text.replace("\nany-benefit,IND", "\nany-benefit,INDIA"));
    expect(complaintsOf(broken).map((line) => line.split(":")[0])).toEqual([
      expect.stringMatching(/^reference\/annotations.csv row \d+, area$/),
      "raw/ilostat/EMP_NIFL_SEX_RT_A.csv row 3",
      `raw/ilostat/${contingencies} row 2, ref_area`,
      `raw/ilostat/${contingencies} row 3, sex`,
      "raw/un-wpp/population.csv row 2, year",
      "raw/worldbank/WDI.csv row 1",
      "raw/worldbank/WDI.csv row 1",
      "reference/annotations.csv row 2, period",
      "raw/ilostat/EMP_NIFL_SEX_RT_A.csv row 2, obs_value"
    ]);
  });
});

describe("what cannot be", () => {
  test("are no head counts at all", () => {
    const isOther = ({source}: {readonly source: string}) => source !== "un-wpp";
    const without = {...texts, tables: texts.tables.filter(isOther), cards: texts.cards.filter(isOther)};
    expect(complaintsOf(without)).toContain("un-wpp: no populations are in any table; expected a table of un-wpp that holds some");
  });
  test("is an indicator without a value, or a series of blanks", () => {
    const blank = withTable(texts, "WDI.csv", (text) => text.replace(/^(.*per_allsp\.cov_q1_tot),.*$/gm, (_, row: string) => `${row},,,,`));
    expect(complaintsOf(blank)).toEqual([
      expect.stringMatching(/^reference\/indicators.csv row \d+, series: none of its tables holds per_allsp.cov_q1_tot$/)
    ]);
    const empty = withTable(texts, "WDI.csv", (text) => text.replace(/^(.*SH\.XPD\.OOPC\.CH\.ZS),.*$/gm, (_, row: string) => `${row},,,,`));
    expect(complaintsOf(empty)).toContainEqual(expect.stringContaining('no value of "out-of-pocket" is in WDI.csv'));
  });
  test("is a table whose last line has no end", () => {
    expect(complaintsOf(withTable(texts, "pension-contributors.csv", (text) => text.trimEnd()))).toEqual([
      "raw/ilo-wspr/pension-contributors.csv row 6: the last line has no end; expected a line break: was the table cut on its way?"
    ]);
  });
  test("is a count of persons that is no whole number in digits", () => {
    expect(complaintsOf(withTable(texts, "population.csv", (text) => text.replace("1786079", "1.786079E+06")))).toEqual([
      'raw/un-wpp/population.csv row 8, pop: "1.786079E+06" is no count of persons; expected digits alone'
    ]);
  });
  test("are letters that nobody sees", () => {
    expect(complaintsOf(withReference(texts, "countries", (text) => text.replace("Túnez", "Tú\u202enez")))).toEqual([
      'reference/countries.csv row 4, short_es: a change of writing direction (U+202E) stands in "Tú<U+202E>nez"; expected letters that can be seen'
    ]);
  });
});
