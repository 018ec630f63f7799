import {describe, expect, test} from "vitest";
import {ilostat} from "../../src/sources/ilostat.ts";
import {worldBank} from "../../src/sources/worldBank.ts";
import {wpp} from "../../src/sources/wpp.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {publisherAnswer} from "../fixtures/publisherAnswer.ts";

/** A recorded table about countries that the desk knows. */
const recorded = (name: string, codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes).reduce((text, [from, to]) => text.replaceAll(from, to), publisherAnswer(name));

describe("ILOSTAT", () => {
  const observe = (text: string, ...series: string[]) => {
    const {desk, said} = deskFor("ilostat", ...series);
    const {found, rows, blank} = ilostat(text, "t.csv", desk);
    return {rows, blank, said: said(), items: found.map(({item}) => item)};
  };

  test("the bulk download with its columns in the order of 2024", () => {
    const {items, said} = observe(recorded("ilostat-bulk-2024-column-order.csv", {"AFG,": "TUN,"}), "sectors: SDG_0831_SEX_ECO_RT");
    expect(said).toEqual([]);
    expect(items.map(({sex, sector, value}) => [sex, sector, value])).toEqual([
      ["total", "total", 86.431],
      ["total", "agriculture", 98.354],
      ["total", "nonAgriculture", 82.429],
      ["male", "total", 83.038],
      ["male", "agriculture", 97.775],
      ["male", "nonAgriculture", 78.907],
      ["female", "total", 97.299]
    ]);
  });

  test("the bulk download of today, quoted, with a row that has no value", () => {
    const text = recorded("ilostat-rplumber-code.csv", {'"JPN"': '"ARG"', '"USA"': '"TUN"'});
    const series = ["youth: SDG_0852_SEX_AGE_RT/AGE_YTHADULT_YGE15", "unemployed: UNE_DEAP_SEX_AGE_RT/AGE_YTHADULT_YGE15"];
    const {items, rows, blank, said} = observe(text, ...series);
    expect([said, rows, blank]).toEqual([[], 3, 1]);
    expect(items.map(({indicator, area, period, value}) => [indicator, area, period, value])).toEqual([
      ["youth", "ARG", 2025, 2.5],
      ["unemployed", "TUN", 2024, 4.022]
    ]);
  });

  test("the CSV of SDMX, whose estimates come of a model", () => {
    const text = recorded("ilostat-sdmx.csv", {",USA,": ",ARG,", ",CAN,": ",TUN,"});
    const {items, said} = observe(text, "productivity: LAP_2GDP_NOC_RT");
    expect(said).toEqual([]);
    expect(items).toMatchObject([
      {area: "ARG", period: 2023, sex: "total", value: 55.385, flag: "normal", remark: "modelled"},
      {area: "TUN", period: 2023, value: 58.495},
      {area: "ARG", period: 2022, value: 56.163}
    ]);
  });

  test("the CSV of SDMX with dimensions", () => {
    const header = "DATAFLOW,REF_AREA,FREQ,MEASURE,SEX,SOC,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE\n";
    const row = "ILO:DF_SDG_0131_SEX_SOC_RT(1.0),TUN,A,SDG_0131_RT,SEX_F,SOC_CONTIG_TOTAL,2021,53.8,B,PT,Administrative data\n";
    const {items, said} = observe(header + row, "any-benefit: SDG_0131_SEX_SOC_RT/SOC_CONTIG_TOTAL");
    expect(said).toEqual([]);
    expect(items).toMatchObject([{indicator: "any-benefit", area: "TUN", sex: "female", period: 2021, value: 53.8, flag: "break"}]);
  });

  test("labels alone are refused, with what is missing", () => {
    const {desk} = deskFor("ilostat", "wages: X");
    expect(() => ilostat(publisherAnswer("ilostat-rplumber-label.csv"), "t.csv", desk)).toThrow(
      't.csv row 1: missing column "ref_area", "source", "indicator", "obs_status"; found "ref_area.label"'
    );
  });

  const both =
    '"ref_area","ref_area.label","source","source.label","indicator","sex","time","obs_value","obs_status","note_source","note_source.label"\n';
  const row = (status: string, source: string, code: string, label = "") =>
    `${both.replace(/,"note_source.label"\n/, label === "" ? "\n" : ',"note_source.label"\n')}"TUN","Tunisia","BA:1","${source}","X_RT","SEX_T","2021",5,"${status}","${code}"${label === "" ? "" : `,"${label}"`}\n`;

  test.each([
    ["", "LFS", "", "normal", ""],
    ["B", "LFS", "R1:3513_S3:8", "break", ""],
    ["", "LFS", "R1:3513_S4:31", "normal", "urbanOnly"],
    ["U", "LFS", "R1:3513_S3:5_S4:33", "unreliable", "mainCities"],
    ["", "LFS", "Repository: ILO-STATISTICS - Micro data processing | Geographical coverage: Urban areas only", "normal", "urbanOnly"],
    ["", "ILO - Modelled Estimates", "", "normal", "modelled"],
    ["M", "", "", "normal", "modelled"],
    ["R", "LFS", "", "normal", ""]
  ])("status %j of %j with the notes %j", (status, source, notes, flag, remark) => {
    const {items, said} = observe(row(status, source, notes), "x: X_RT");
    expect(said).toEqual([]);
    expect(items).toMatchObject([{flag, remark, value: 5}]);
  });

  test("a note that is not known, and a status, are told", () => {
    expect(observe(row("A", "LFS", "R1:3513_S4:35"), "x: X_RT").said).toEqual([
      'row 2, obs_status: unknown code "A"; known are (blank), B, U, R, M, I',
      'row 2, note_source: unknown note "S4:35"; known are R1 and S3 (repository, reference period), T2, S4:31 (urban areas only), S4:33 (main cities or metropolitan areas)'
    ]);
  });
});

describe("the World Bank", () => {
  const header = '"Country Name","Country Code","Indicator Name","Indicator Code","1960","1989","1990","2021",\n';
  test("the bulk download: years before the first, and series of which nobody asks, are left out", () => {
    const {desk, said} = deskFor("worldbank", "survey-coverage: per_allsp.cov_pop_tot");
    const rows = [
      '"Tunisia","TUN","Coverage","per_allsp.cov_pop_tot","1","2","3","4",\n',
      '"Tunisia","TUN","Cattle","AG.CTL","1","2","3","4",\n'
    ];
    const {found, setAside} = worldBank(header + rows.join(""), "t.csv", desk);
    expect([said(), setAside]).toEqual([[], 1]);
    expect(found.map(({item}) => [item.period, item.value])).toEqual([
      [1990, 3],
      [2021, 4]
    ]);
  });
});

describe("the World Bank's download of one indicator", () => {
  const lines = [
    '\uFEFF"Data Source","World Development Indicators",',
    "",
    '"Last Updated Date","2026-07-13",',
    "",
    '"Country Name","Country Code","Indicator Name","Indicator Code","1960","1989","1990","2021",',
    '"Tunisia","TUN","Coverage","per_allsp.cov_pop_tot","1","2","3","4",',
    '"Argentina","ARG","Coverage","per_allsp.cov_pop_tot","","","","x",',
    ""
  ];
  test.each(["\n", "\r\n"])("is read past the lines before its header, which count in the places that are told (line ends %j)", (end) => {
    const {desk, said} = deskFor("worldbank", "survey-coverage: per_allsp.cov_pop_tot");
    const {found} = worldBank(lines.join(end), "t.csv", desk);
    expect(said()).toEqual([expect.stringContaining('row 7, 2021: "x"')]);
    expect(found.map(({item, at}) => [at.row, item.area, item.period, item.value])).toContainEqual([6, "TUN", 2021, 4]);
  });
  test.each<[string, string, string, string]>([
    ["a column unknown", '"Country Code"', '"Country Kode"', 't.csv row 5: missing column "Country Code"'],
    ["a year that cannot be", '"1990","2021"', '"1990","2099"', 'row 5, 2099: impossible year "2099"']
  ])("what is wrong with its header is told in the row in which it stands: %s", (_what, from, to, says) => {
    const {desk, said} = deskFor("worldbank", "survey-coverage: per_allsp.cov_pop_tot");
    let thrown = "";
    try {
      worldBank(lines.join("\n").replace(from, to), "t.csv", desk);
    } catch (error) {
      thrown = (error as Error).message;
    }
    expect([...said(), thrown].join("\n")).toContain(says);
  });
  test("without a header it is refused for what it lacks", () => {
    const {desk} = deskFor("worldbank", "survey-coverage: per_allsp.cov_pop_tot");
    expect(() => worldBank(lines.slice(0, 4).join("\n"), "t.csv", desk)).toThrow("t.csv");
  });
});

describe("World Population Prospects", () => {
  const columns = publisherAnswer("un-wpp-demographic-indicators-header.csv").trim();
  /** A row of demographic indicators; what is not named is blank. */
  const row = (cells: Readonly<Record<string, string>>) =>
    columns
      .replace(/^\uFEFF/, "")
      .split(",")
      .map((column) => cells[column] ?? "")
      .join(",");
  const tunisia = {ISO3_code: "TUN", LocTypeName: "Country/Area", Variant: "Medium", Time: "2021"};
  const counts = {TPopulation1July: "12000.123", TPopulationFemale1July: "6000.1", TPopulationMale1July: "6000.023", Births: "180.5"};

  test("demographic indicators: countries to the person, no aggregate, no year before the first, no projection", () => {
    const {desk, said} = deskFor("un-wpp");
    const rows = [
      row({...tunisia, ...counts}),
      row({...tunisia, ...counts, Time: "2027"}),
      row({...tunisia, ...counts, Time: "1950"}),
      row({Variant: "Medium", Time: "2021", ...counts}),
      row({...tunisia, ...counts, ISO3_code: "", LocTypeName: "Region"})
    ];
    const {found, setAside, values} = wpp(`${columns}\n${rows.join("\n")}\n`, "t.csv", desk);
    expect([said(), setAside, values]).toEqual([[], 4, 4]);
    expect(found.map(({item}) => item)).toEqual([
      {area: "TUN", year: 2021, persons: {total: 12000123, female: 6000100, male: 6000023, births: 180500}}
    ]);
  });

  test("another variant, and fewer persons than none, are told", () => {
    const {desk, said} = deskFor("un-wpp");
    wpp(`${columns}\n${row({...tunisia, ...counts, Variant: "High", Births: "-1"})}\n`, "t.csv", desk);
    expect(said()).toEqual([
      "row 2, Births: -1 thousand persons cannot be; expected 0 or more",
      'row 2, Variant: variant "High"; expected Medium alone'
    ]);
  });

  const aged = publisherAnswer("un-wpp-population-by-age-sex.csv");
  const [header = ""] = aged.split(/\r?\n/);
  /** A thousand women and two thousand men of each age. */
  const ages = (count: number) =>
    Array.from(
      {length: count},
      (_, age) => `1,788,,TUN,TN,788,4,Country/Area,1,Tunisia,2,Medium,2021,2021.5,${age},${age},${age === 100 ? -1 : 1},2,1,3`
    );

  test("persons by age: added up to children, working age and older", () => {
    const {desk, said} = deskFor("un-wpp");
    const {found, setAside, kept} = wpp(`${aged.trimEnd()}\n${ages(101).join("\n")}\n`, "t.csv", desk);
    expect([said(), setAside, kept]).toEqual([[], 1, 101]);
    expect(found.map(({item}) => item)).toEqual([
      {area: "TUN", year: 2021, persons: {children: 45_000, workingAge: 150_000, older: 108_000, olderFemale: 36_000, olderMale: 72_000}}
    ]);
  });

  test("persons by groups of five years are added up as well, and one that is missing is told", () => {
    const fives = ages(101).filter((_, age) => age % 5 === 0);
    const grouped = fives.map((line) => line.replace(/,(-?1),2,1,3$/, (_, span: string) => `,${span === "1" ? "5" : span},2,1,3`));
    const {desk, said} = deskFor("un-wpp");
    const {found} = wpp(`${header}\n${grouped.join("\n")}\n`, "t.csv", desk);
    expect(said()).toEqual([]);
    expect(found.map(({item}) => item.persons)).toEqual([
      {children: 9000, workingAge: 30_000, older: 24_000, olderFemale: 8000, olderMale: 16_000}
    ]);
    const other = deskFor("un-wpp");
    wpp(`${header}\n${grouped.slice(1).join("\n")}\n`, "t.csv", other.desk);
    expect(other.said()).toEqual(["row 2, AgeGrpStart: 20 ages in 20 rows of TUN 2021; expected 21, each once"]);
  });

  test("an age that is missing is told", () => {
    const {desk, said} = deskFor("un-wpp");
    wpp(`${header}\n${ages(100).join("\n")}\n`, "t.csv", desk);
    expect(said()).toEqual(["row 2, AgeGrpStart: 100 ages in 100 rows of TUN 2021; expected 101, each once"]);
  });
});
