import {pageNames} from "./pageNames.ts";

/** The page of downloads. */
export const data = {
  title: pageNames.data,
  intro:
    "Every row behind every page, tidy: one value per row, with its year, flag, unit, denominator, source and licence. As workbooks for spreadsheets, as CSV and Parquet for programs.",
  column: "Column",
  meaning: "Meaning",
  meanings: {
    indicator: "id of the indicator, as in its address",
    area: "ISO 3166-1 alpha-3 code (XKX for Kosovo, which has none), or the id of a group of countries",
    area_name: "name in English",
    area_kind: "country (or area), or group: a publisher’s aggregate of many countries",
    period: "calendar year; empty where the publisher gives none",
    edition: "the report an undated value is from",
    sex: "total, female or male; total means not broken down",
    sector: "economic sector, or total",
    status: "status in employment, or total",
    quintile: "welfare quintile (people ranked by income or consumption), q1 the poorest, or total",
    spent_on: "what public money is spent on, or total",
    residence: "urban or rural areas, or total",
    age: "age group (youth: 15 to 24 years; adult: 25 and over), or total",
    value: "the value, as published",
    unit: "percent of the denominator, percent of GDP, or index points",
    denominator: "of whom the value is a share",
    flag: "normal, break in the series, or unreliable",
    remark: "what the publisher adds: modelled, main cities only …",
    note: "what we have to say about this very value, in English; empty for most",
    source: "publisher and table",
    licence: "licence of the figures"
  },
  licence: "Licence"
};
