import {absolute, indicatorCsv} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";

export type Example = {readonly title: string; readonly code: string};

/**
 * One line in each tool that reads what stands on the site; where its own address is not known, what lies in the unpacked archive.
 * The byte-order mark at the beginning of a file is skipped by DuckDB and pandas; base R wants to be told of it.
 */
export function datasetExamples(site: URL | undefined, {words}: Language): Example[] {
  const {oneIndicator, everyIndicator} = words.take.page;
  const file = site ? absolute(indicatorCsv("old-age"), site) : "indicators/old-age.csv";
  const one = [
    ["DuckDB", `SELECT area_name, period, value FROM read_csv('${file}') WHERE sex = 'total' ORDER BY value;`],
    ["pandas", `import pandas as pd; d = pd.read_csv("${file}").query("sex == 'total'")`],
    ["R", `d <- subset(read.csv("${file}", fileEncoding = "UTF-8-BOM"), sex == "total")`]
  ] as const;
  const every = "SELECT indicator, count(*) AS n, max(period) AS newest FROM read_csv('indicators/*.csv') GROUP BY indicator;";
  return [
    ...one.map(([tool, code]) => ({title: oneIndicator(tool), code})),
    ...(site ? [] : [{title: everyIndicator("DuckDB"), code: every}])
  ];
}
