import type {RankedRow as Bar} from "../charts/rankedBars.ts";
import {indicatorCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import type {HomeView} from "./home.ts";
import {indicatorTable} from "./indicatorTable.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";
import {yearSpan} from "./yearSpan.ts";

/** What stands around the two pictures of the front page. */
export function homeFigures(view: HomeView, atlas: Atlas, reader: Reader): {map: Figure; income: Figure; incomeBars: Bar[]} {
  const {words} = reader;
  const standing = atlas.standing("any-benefit");
  const sources = sourceLines([standing.indicator], atlas);
  const csv = indicatorCsv("any-benefit");
  const years = yearSpan(standing.countries, reader);
  return {
    map: {
      id: "map-figure",
      title: view.mapTitle,
      subtitle: `${words.home.mapSubtitle} ${years}`,
      sources,
      csv,
      table: indicatorTable(standing, atlas, reader)
    },
    income: {
      id: "income",
      title: view.incomeTitle,
      subtitle: view.incomeSubtitle,
      sources,
      csv,
      table: {
        caption: view.incomeSubtitle,
        columns: [{text: words.figure.incomeGroup}, {text: words.figure.gap, numeric: true}, {text: words.figure.left, numeric: true}],
        rows: view.incomes.map(({label, found, people}) => [{text: label}, {text: found.gapText ?? ""}, {text: people}])
      }
    },
    incomeBars: view.incomes.map(({label, found, say}) => ({
      label,
      value: found.gap ?? 0,
      valueText: found.gapText ?? "",
      yearText: found.when,
      say
    }))
  };
}
