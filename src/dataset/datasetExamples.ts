import {absolute, dataParquet, indicatorCsv} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";

export type Example = {readonly title: string; readonly code: string};

/**
 * One line in each tool that reads what stands on the site; where its own address is not known, what lies in the unpacked archive.
 */
export function datasetExamples(site: URL | undefined, {words}: Language): Example[] {
  const {oneIndicator, everyIndicator} = words.take.page;
  const file = site ? absolute(indicatorCsv("old-age"), site) : "indicators/old-age.csv";
  const one = [
    ["DuckDB", `SELECT area_name, period, value FROM read_csv('${file}') WHERE sex = 'total' ORDER BY value;`],
    ["pandas", `import pandas as pd; d = pd.read_csv("${file}").query("sex == 'total'")`],
    ["R", `d <- subset(read.csv("${file}", encoding = "UTF-8"), sex == "total")`]
  ] as const;
  const all = site ? absolute(dataParquet, site) : "observations.parquet";
  const every = [
    ["DuckDB", `SELECT indicator, count(*) AS n, max(period) AS newest FROM read_parquet('${all}') GROUP BY indicator;`],
    ["pandas", `import pandas as pd; d = pd.read_parquet("${all}").query("area_kind == 'country'")`]
  ] as const;
  return [
    ...one.map(([tool, code]) => ({title: oneIndicator(tool), code})),
    ...every.map(([tool, code]) => ({title: everyIndicator(tool), code}))
  ];
}
