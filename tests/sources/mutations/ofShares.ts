import {areaGone, areasExchanged} from "./areasExchanged.ts";
import {ofOneArea} from "./edits.ts";
import {
  editRows,
  exchanged,
  exchangedHeaders,
  inCell,
  inColumn,
  pick,
  replaced,
  scaled,
  slipped,
  without,
  type Chance,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const covered = "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv";
const informal = "raw/ilostat/EMP_NIFL_SEX_RT_A.csv";
const bySector = "raw/ilostat/SDG_0831_SEX_ECO_RT_A.csv";
const byStatus = "raw/ilostat/EMP_NIFL_SEX_STE_RT_A.csv";
const aggregates = "raw/ilostat/SDG_0831_SEX_RT_A_aggregates.csv";
const spent = "raw/ilo-wspr/expenditure.csv";
const contributing = "raw/ilo-wspr/pension-contributors.csv";

const of = (contingency: string) => (row: TableRow) => row.classif1 === `SOC_CONTIG_${contingency}`;
const hundredth = (suits?: (row: TableRow) => boolean) => inColumn("obs_value", scaled(0.01), suits);
const isCountry = ({ref_area = ""}: TableRow) => !ref_area.startsWith("X");
const marked = ({obs_status}: TableRow) => obs_status !== "";

/** Totals that are those of women. */
const copied = (sex: string) => (text: string) =>
  editRows(text, (rows) => {
    const place = ({ref_area, classif1, time}: TableRow) => [ref_area, classif1, time].join("/");
    const women = new Map(rows.filter((row) => row.sex === "SEX_F").map((row) => [place(row), row.obs_value!]));
    for (const row of rows.filter((one) => one.sex === sex)) row.obs_value = women.get(place(row)) ?? row.obs_value!;
  });

/** Whose value of a year stands in a table, and that of men is another. */
const hasSexes = (row: TableRow, rows: readonly TableRow[]) =>
  row.sex === "SEX_F" &&
  rows.some((men) => men.sex === "SEX_M" && men.ref_area === row.ref_area && men.time === row.time && men.obs_value !== row.obs_value);
const hasYears = ({ref_area, obs_value}: TableRow, rows: readonly TableRow[]) =>
  Number(obs_value) < 80 && rows.filter((row) => row.ref_area === ref_area && row.sex === "SEX_T").length >= 5;

/** The values of women and men of one country, branch and year, each in the other's place. */
const sexesOfOneYear = (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const women = pick(
      rows.filter((row) => row.classif1 === "SOC_CONTIG_PENSION" && hasSexes(row, rows.filter(of("PENSION")))),
      chance
    );
    const men = rows.find(
      (row) => row.sex === "SEX_M" && row.classif1 === women.classif1 && row.ref_area === women.ref_area && row.time === women.time
    )!;
    [women.obs_value, men.obs_value] = [men.obs_value!, women.obs_value!];
  });

const newestGone = (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const area = pick(rows, chance).ref_area;
    const newest = rows.filter((row) => row.ref_area === area).reduce((most, {time = ""}) => (time > most ? time : most), "");
    return rows.filter((row) => row.ref_area !== area || row.time !== newest);
  });

/** Damage to the tables of the ILO. */
export const ofShares: readonly Mutation[] = [
  {kind: "coverage in shares of 1", table: covered, mutate: hundredth()},
  {kind: "maternity in shares of 1", table: covered, mutate: hundredth(of("MAT"))},
  {kind: "coverage in thousandths", table: covered, mutate: inColumn("obs_value", scaled(0.001))},
  {kind: "informality in shares of 1", table: informal, mutate: hundredth()},
  {kind: "one country in shares of 1", table: informal, mutate: hundredth(({ref_area}) => ref_area === "PER")},
  {kind: "women and men exchanged in informality", table: informal, mutate: exchanged("sex", "SEX_F", "SEX_M")},
  {kind: "women and men exchanged in coverage", table: covered, mutate: exchanged("sex", "SEX_F", "SEX_M")},
  {
    kind: "women and men exchanged in one country",
    table: informal,
    mutate: ofOneArea("ref_area", (row) => (row.sex = {SEX_F: "SEX_M", SEX_M: "SEX_F"}[row.sex!] ?? row.sex!), hasSexes)
  },
  {kind: "women and men exchanged in one year", table: covered, mutate: sexesOfOneYear},
  {
    kind: "one country fifteen points higher",
    table: informal,
    mutate: ofOneArea("ref_area", (row) => (row.obs_value = String(Math.min(99, Number(row.obs_value) + 15))), hasYears)
  },
  {
    kind: "one country the same in all years",
    table: informal,
    mutate: ofOneArea("ref_area", (row, its) => (row.obs_value = its.find(({sex}) => sex === row.sex)!.obs_value!), hasYears)
  },
  {kind: "totals of women", table: informal, mutate: copied("SEX_T")},
  {kind: "men of women", table: bySector, mutate: copied("SEX_M")},
  {kind: "contingencies exchanged", table: covered, mutate: exchanged("classif1", "SOC_CONTIG_UNE", "SOC_CONTIG_INJ")},
  {kind: "sectors exchanged", table: bySector, mutate: exchanged("classif1", "ECO_SECTOR_AGR", "ECO_SECTOR_NAG")},
  {
    kind: "the young and adults exchanged",
    table: "raw/ilostat/EMP_NIFL_SEX_AGE_RT_A.csv",
    mutate: exchanged("classif1", "AGE_YTHADULT_Y15-24", "AGE_YTHADULT_YGE25")
  },
  {
    kind: "employees and self-employed exchanged",
    table: "raw/ilostat/EMP_NIFL_SEX_STE_RT_A_aggregate.csv",
    mutate: exchanged("classif1", "STE_AGGREGATE_EES", "STE_AGGREGATE_SLF")
  },
  {kind: "statuses exchanged", table: byStatus, mutate: exchanged("classif1", "STE_ICSE93_1", "STE_ICSE93_3")},
  {kind: "two areas exchanged", table: informal, mutate: areasExchanged("ref_area", isCountry)},
  {kind: "a column of values slipped", table: covered, mutate: slipped("obs_value")},
  {kind: "a column of years slipped", table: informal, mutate: slipped("time")},
  {kind: "columns called each other", table: informal, mutate: exchangedHeaders("time", "obs_value")},
  {kind: "years one later", table: informal, mutate: inColumn("time", (text) => String(Number(text) + 1))},
  {kind: "a value of 2029", table: covered, mutate: inCell("time", () => "2029")},
  {kind: "a quarter for a year", table: informal, mutate: inCell("time", (text) => `${text}Q1`)},
  {kind: "a share above 100", table: covered, mutate: inCell("obs_value", () => "100.5")},
  {
    kind: "a share below 0",
    table: covered,
    mutate: inCell(
      "obs_value",
      (text) => `-${text}`,
      ({obs_value}) => obs_value !== "0"
    )
  },
  {
    kind: "a share eighty points off",
    table: covered,
    mutate: inCell("obs_value", (text) => String(Number(text) > 50 ? Number(text) - 45 : Number(text) + 45), of("TOTAL"))
  },
  {kind: "no flags", table: bySector, mutate: inColumn("obs_status", () => "")},
  {kind: "no mark of a model", table: aggregates, mutate: inColumn("note_source", () => "")},
  {kind: "no mark of what is counted", table: byStatus, mutate: inColumn("note_source", () => "")},
  {kind: "an unknown flag", table: bySector, mutate: inCell("obs_status", () => "E", marked)},
  {kind: "another table's series", table: informal, mutate: inCell("indicator", () => "EMP_DWAP_SEX_RT")},
  {kind: "an area gone", table: informal, mutate: areaGone("ref_area")},
  {kind: "an area without its newest year", table: informal, mutate: newestGone},
  {kind: "the newest year gone", table: covered, mutate: without(({time}) => time === "2023")},
  {kind: "women gone", table: informal, mutate: without(({sex}) => sex === "SEX_F")},
  {kind: "the world gone", table: aggregates, mutate: without(({ref_area}) => ref_area === "X01")},
  {kind: "contributors cut in the last number", table: contributing, mutate: (text) => text.trimEnd().slice(0, -2)},
  {kind: "contributors cut in the last number, and ended", table: contributing, mutate: (text) => `${text.trimEnd().slice(0, -2)}\n`},
  {kind: "spending cut in the last number, and ended", table: spent, mutate: (text) => `${text.trimEnd().slice(0, -1)}\n`},
  {kind: "informality without decimals", table: informal, mutate: inColumn("obs_value", (text) => String(Math.round(Number(text))))},
  {
    kind: "spending in thousandths",
    table: spent,
    mutate: inColumn("percent_of_gdp", scaled(10), ({percent_of_gdp}) => Number(percent_of_gdp) < 10)
  },
  {kind: "spending in shares of 1", table: spent, mutate: inColumn("percent_of_gdp", scaled(0.01))},
  {kind: "reports exchanged", table: spent, mutate: exchanged("report", "2020-22", "2024-26")},
  {kind: "functions exchanged", table: spent, mutate: exchanged("function", "old_age", "children")},
  {kind: "a column renamed", table: contributing, mutate: replaced("percent_of_labour_force", "percent")},
  {kind: "semicolons", table: contributing, mutate: (text) => text.replaceAll(",", ";")},
  {
    kind: "no name of the inquiry",
    table: covered,
    mutate: inColumn("note_source", (text) => (text === "ILO Social Security Inquiry" ? "" : text)),
    accepted: "a blank means the same here: neither is a remark on the value"
  },
  {
    kind: "one flag gone",
    table: bySector,
    mutate: inCell("obs_status", () => "", marked),
    accepted: "publishers set and lift flags of single values; a column of them is told"
  },
  {
    kind: "a share half a point off",
    table: covered,
    mutate: inCell(
      "obs_value",
      (text) => String(Number(text) + 0.5),
      ({sex, classif1, obs_value}) => sex === "SEX_F" && classif1 === "SOC_CONTIG_MAT" && Number(obs_value) < 99 && Number(obs_value) > 10
    ),
    accepted: "a single value revised by less than 20 points is what publishers do"
  },
  {
    kind: "rows in another order",
    table: informal,
    mutate: (text) => editRows(text, (rows) => rows.reverse()),
    accepted: "the model is in an order of its own"
  },
  {kind: "line ends of Windows", table: contributing, mutate: (text) => text.replaceAll("\n", "\r\n"), accepted: "the cells are the same"},
  {kind: "a byte-order mark", table: spent, mutate: (text) => `\uFEFF${text}`, accepted: "the cells are the same"}
];
