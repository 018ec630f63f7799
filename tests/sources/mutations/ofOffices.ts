import {columnsExchanged, rowGone, rowTwice, twoCells} from "./edits.ts";
import {exchanged, exchangedHeaders, inCell, inColumn, scaled, slipped, without, type Mutation, type TableRow} from "./mutation.ts";

const nigeria = "raw/subnational-nga/figures.csv";
const jamaica = "raw/subnational-jam/figures.csv";
const kazakhstan = "raw/subnational-kaz/figures.csv";
const named = "raw/subnational-jam/measures.csv";
const isPlace = ({area_type}: TableRow) => area_type === "subdivision";
const isShare = ({unit}: TableRow) => unit === "percent";

/** Damage to the figures of national offices. */
export const ofOffices: readonly Mutation[] = [
  {kind: "an office's figure of another country", table: nigeria, mutate: inCell("iso3", () => "JAM")},
  {kind: "a place gone", table: nigeria, mutate: rowGone(isPlace)},
  {
    kind: "the country's value gone",
    table: nigeria,
    mutate: without(({area_type, period}) => area_type === "country" && period === "2021")
  },
  {kind: "a place without a code", table: nigeria, mutate: inCell("subdivision", () => "", isPlace)},
  {kind: "a place without a name", table: kazakhstan, mutate: inCell("subdivision_name", () => "")},
  {kind: "two places' names exchanged", table: nigeria, mutate: twoCells("subdivision_name", isPlace)},
  {kind: "two places' codes exchanged", table: nigeria, mutate: twoCells("subdivision", isPlace)},
  {kind: "two places' values exchanged", table: nigeria, mutate: twoCells("value", (row) => isPlace(row) && row.period === "2021")},
  {kind: "values of places slipped", table: kazakhstan, mutate: slipped("value")},
  {kind: "names of places slipped", table: kazakhstan, mutate: slipped("subdivision_name")},
  {
    kind: "a zone that is a state",
    table: nigeria,
    mutate: inCell(
      "area_type",
      () => "subdivision",
      ({area_type}) => area_type === "zone"
    )
  },
  {kind: "an unknown sort of place", table: kazakhstan, mutate: inCell("area_type", () => "village")},
  {kind: "an office's figure to come", table: kazakhstan, mutate: inCell("period", () => "2027")},
  {
    kind: "a fifth quarter",
    table: nigeria,
    mutate: inCell(
      "period",
      () => "2023-Q5",
      ({period = ""}) => period.includes("Q")
    )
  },
  {kind: "a share of a place above 100", table: kazakhstan, mutate: inCell("value", () => "101")},
  {kind: "a share of a place below 0", table: kazakhstan, mutate: inCell("value", (text) => `-${text}`)},
  {kind: "no value of a place", table: kazakhstan, mutate: inCell("value", () => "")},
  {kind: "shares of places as parts of one", table: kazakhstan, mutate: inColumn("value", scaled(0.01))},
  {kind: "no unit of a place", table: jamaica, mutate: inCell("unit", () => "")},
  {kind: "persons for shares", table: jamaica, mutate: inCell("unit", () => "persons", isShare)},
  {
    kind: "half a person in a parish",
    table: jamaica,
    mutate: inCell(
      "value",
      (text) => `${text}.5`,
      ({unit}) => unit === "persons"
    )
  },
  {kind: "persons in a parish in thousands", table: jamaica, mutate: inColumn("value", scaled(1000), ({unit}) => unit === "persons")},
  {kind: "an unknown measure of an office", table: jamaica, mutate: inCell("indicator", () => "jam-none")},
  {kind: "women for men in places", table: kazakhstan, mutate: exchanged("sex", "female", "male")},
  {kind: "an unknown sex in a place", table: kazakhstan, mutate: inCell("sex", () => "both")},
  {kind: "a note in one language", table: jamaica, mutate: inCell("note_es", () => "")},
  {
    kind: "notes of places gone",
    table: kazakhstan,
    mutate: (text) => ["note_en", "note_es"].reduce((all, column) => inColumn(column, () => "")(all), text)
  },
  {kind: "measures and places exchanged", table: jamaica, mutate: columnsExchanged("indicator", "subdivision_name")},
  {kind: "notes' languages exchanged", table: jamaica, mutate: exchangedHeaders("note_en", "note_es")},

  {kind: "a measure gone", table: named, mutate: rowGone()},
  {kind: "a measure twice", table: named, mutate: rowTwice()},
  {kind: "two measures' names exchanged", table: named, mutate: twoCells("name_en")},
  {kind: "two measures' ids exchanged", table: named, mutate: twoCells("indicator")},
  {kind: "a measure without a name", table: named, mutate: inCell("name_es", () => "")},
  {kind: "a measure of an unknown direction", table: named, mutate: inCell("direction", () => "up")},
  {
    kind: "worse for better",
    table: named,
    mutate: inCell(
      "direction",
      () => "higher is worse",
      ({direction}) => direction === "higher is better"
    )
  }
];
