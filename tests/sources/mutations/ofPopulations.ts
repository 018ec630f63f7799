import {areaGone, areasExchanged} from "./areasExchanged.ts";
import {
  editRows,
  exchangedHeaders,
  inCell,
  inColumn,
  pick,
  scaled,
  slipped,
  without,
  type Chance,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const table = "raw/un-wpp/population.csv";
const whole = ({pop_female, employment}: TableRow) => pop_female !== "" && employment !== "";
const set = (column: string, change: (row: TableRow) => number) => inCell(column, (_, row) => String(Math.round(change(row))), whole);
const blanked = (column: string) => inColumn(column, () => "");
const areasOf = (rows: readonly TableRow[]) => [...new Set(rows.filter(whole).map((row) => row.iso3!))];
const counts = (row: TableRow) => Object.keys(row).filter((column) => !["iso3", "year"].includes(column) && row[column] !== "");

/** Every count of a row ten times as large: all sums still hold. */
const tenfold = (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const row = pick(rows.filter(whole), chance);
    for (const column of counts(row)) row[column] = `${row[column]}0`;
  });

const newestGone = (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const gone = pick(areasOf(rows), chance);
    return rows.filter(({iso3, year}) => iso3 !== gone || year !== "2025");
  });

/** Damage to head counts. */
export const ofPopulations: readonly Mutation[] = [
  {kind: "more women than people", table, mutate: set("pop_female", () => 99_999_999_999)},
  {kind: "one woman more", table, mutate: set("pop_female", ({pop_female}) => Number(pop_female) + 1)},
  {kind: "one child less", table, mutate: set("pop_0_14", ({pop_0_14}) => Number(pop_0_14) - 1)},
  {kind: "one old man more", table, mutate: set("pop_male_65plus", ({pop_male_65plus}) => Number(pop_male_65plus) + 1)},
  {kind: "births of a fifth of the people", table, mutate: set("live_births", ({pop}) => Number(pop) / 5)},
  {kind: "more workers than labour force", table, mutate: set("employment", ({labour_force}) => Number(labour_force) * 1.01)},
  {kind: "a labour force with children", table, mutate: set("labour_force", ({pop}) => Number(pop) * 0.99)},
  {kind: "nobody", table, mutate: set("pop", () => 0)},
  {kind: "parts of persons", table, mutate: inCell("pop", (text) => `${text.slice(0, -3)}.${text.slice(-3)}`, whole)},
  {kind: "half a birth", table, mutate: inCell("live_births", (text) => `${text}.5`)},
  {kind: "a spreadsheet's number", table, mutate: inCell("pop", (text) => Number(text).toExponential(2).toUpperCase())},
  {
    kind: "thousands with commas",
    table,
    mutate: inCell(
      "pop",
      (text) => Number(text).toLocaleString("en"),
      ({pop}) => Number(pop) > 1000
    )
  },
  {
    kind: "persons in thousands",
    table,
    mutate: (text) =>
      editRows(text, (rows) =>
        rows.forEach((row) => counts(row).forEach((column) => (row[column] = String(Math.round(Number(row[column]) / 1000)))))
      )
  },
  {kind: "women and men exchanged", table, mutate: exchangedHeaders("pop_female", "pop_male")},
  {kind: "ages exchanged", table, mutate: exchangedHeaders("pop_0_14", "pop_15_64")},
  {kind: "working women and men exchanged", table, mutate: exchangedHeaders("employment_female", "employment_male")},
  {kind: "old women and men exchanged", table, mutate: exchangedHeaders("pop_female_65plus", "pop_male_65plus")},
  {kind: "a column of women slipped", table, mutate: slipped("pop_female")},
  {kind: "a column of births slipped", table, mutate: slipped("live_births")},
  {kind: "a column of countries slipped", table, mutate: slipped("iso3")},
  {kind: "no totals", table, mutate: blanked("pop")},
  {kind: "no workers", table, mutate: blanked("employment")},
  {kind: "no births", table, mutate: blanked("live_births")},
  {kind: "a blank among counts", table, mutate: inCell("pop_15_64", () => "")},
  {kind: "people of one row", table, mutate: (text) => text.split("\n").slice(0, 2).join("\n") + "\n"},
  {kind: "people cut in the last number", table, mutate: (text, chance) => text.trimEnd().slice(0, -1 - Math.floor(chance() * 4))},
  {
    kind: "people cut in the last number, and ended",
    table,
    mutate: (text, chance) => `${text.trimEnd().slice(0, -1 - Math.floor(chance() * 4))}\n`
  },
  {kind: "a row ten times as large", table, mutate: tenfold},
  {kind: "two countries exchanged", table, mutate: areasExchanged("iso3", whole)},
  {kind: "a country without people", table, mutate: areaGone("iso3", whole)},
  {kind: "a country without its newest people", table, mutate: newestGone},
  {kind: "people a year later", table, mutate: inColumn("year", (text) => String(Number(text) + 1))},
  {kind: "people of 2029", table, mutate: inCell("year", () => "2029")},
  {kind: "people of 2000 gone", table, mutate: without(({year}) => year === "2000")},
  {
    kind: "a count a little higher",
    table,
    mutate: inCell(
      "live_births",
      (text) => scaled(1.01)(text).split(".")[0]!,
      ({live_births}) => Number(live_births) > 1000
    ),
    accepted: "a revision of a per cent is what publishers do, and no other count tells births"
  }
];
