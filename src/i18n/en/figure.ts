import type {YearRange} from "../format.ts";
import {model} from "./model.ts";
import {print} from "./phrases.ts";

/** What stands around a figure: notes, heads of tables, readings. */
export const figure = {
  table: "Table",
  sheet: "Spreadsheet (XLSX)",
  data: "Data (CSV)",
  link: "Link to this figure",
  source: "Source",
  note: "Note",
  /** Where head counts come from, in short. */
  people: {publisher: "United Nations", employment: "employment by ILO modelled rates"},
  /** What indicators take from a table that holds much besides. */
  extracts: {
    "survey-coverage": "ASPIRE, coverage of programmes in household surveys",
    "survey-insurance": "ASPIRE, coverage of programmes in household surveys",
    "survey-assistance": "ASPIRE, coverage of programmes in household surveys",
    "survey-labour-market": "ASPIRE, coverage of programmes in household surveys",
    "health-services": "World Development Indicators, UHC service coverage index (World Health Organization, 2025 method)",
    "out-of-pocket": "World Development Indicators, out-of-pocket share of health spending (World Health Organization)",
    "employment-by-sector": "World Development Indicators, employment by sector (ILO modelled estimates)",
    "self-employment": "World Development Indicators, self-employment (ILO modelled estimates)"
  } as Readonly<Record<string, string>>,
  denominator: (of: string) => (of === model.denominators.none ? "An index from 0 to 100; not a share of people." : `Denominator: ${of}.`),
  undatedReport: (edition: string) => `Latest available year, which the publisher does not name; report ${print.edition(edition)}.`,
  latestYear: (years: YearRange) =>
    years.first === years.last ? `Year: ${print.years(years)}.` : `Latest year, ${print.years(years)}, shown with each value.`,
  /** Of lines that do not stand on the whole scale. */
  scale: ({low, high}: {low: string; high: string}) => `The scale runs from ${low} to ${high}.`,
  readout: "Hover, tap or use the arrow keys to read the values.",
  area: "Country or area",
  value: "Value",
  bar: "Bar",
  year: "Year",
  remark: "Remark",
  rank: "Rank",
  gap: "Gap",
  left: "People left out",
  women: "Women",
  men: "Men",
  difference: "Women minus men, percentage points",
  world: "World",
  region: "Region",
  incomeGroup: "Income group",
  /** Names a hollow dot. */
  oldSurvey: "Older survey, in no median",
  /** Names a hollow dot that stands at the cap of its source. */
  capped: "Capped: the rest is unknown",
  median: "Median country"
};
