import type {RankedRow as Bar} from "../charts/rankedBars.ts";
import {indicatorCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import type {HomeView} from "./home.ts";
import {indicatorTable} from "./indicatorTable.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure, Table} from "./table.ts";
import {yearSpan} from "./yearSpan.ts";

/** What stands around the two pictures of the front page. */
export function homeFigures(view: HomeView, atlas: Atlas, reader: Reader): {map: Figure; income: Figure; incomeBars: Bar[]} {
  const standing = atlas.standing("any-benefit");
  const around = {sources: sourceLines([standing.indicator], atlas, reader), csv: indicatorCsv("any-benefit")};
  return {
    map: {
      id: "map-figure",
      title: view.mapTitle,
      subtitle: `${reader.words.home.mapSubtitle} ${yearSpan(standing.countries, reader)}`,
      ...around,
      table: indicatorTable(standing, atlas, reader)
    },
    income: {id: "income", title: view.incomeTitle, subtitle: view.incomeSubtitle, ...around, table: incomeTable(view, reader)},
    incomeBars: view.incomes.map(({label, found, say}) => ({
      label,
      value: found.gap ?? 0,
      valueText: found.gapText ?? "",
      yearText: found.when,
      say
    }))
  };
}

function incomeTable({incomes, incomeSubtitle}: HomeView, {words}: Reader): Table {
  return {
    caption: incomeSubtitle,
    columns: [{text: words.figure.incomeGroup}, {text: words.figure.gap, numeric: true}, {text: words.figure.left, numeric: true}],
    rows: incomes.map(({label, found, people}) => [{text: label}, {text: found.gapText ?? ""}, {text: people}])
  };
}
