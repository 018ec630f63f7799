import {areasExchanged} from "./areasExchanged.ts";
import {columnsExchanged, twoCells} from "./edits.ts";
import {
  exchanged,
  exchangedHeaders,
  inCell,
  inColumn,
  replaced,
  scaled,
  slipped,
  without,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const injury = "raw/gwip/employment-injury.csv";
const leave = "raw/wbl/maternity.csv";
const covered = "legal_coverage_pct_labour_force";
const first = "first_law_year";
const dated = ({first_law_year = ""}: TableRow) => /^\d{4}$/.test(first_law_year) && Number(first_law_year) < 2000;
const typeOf = (word: string) => (text: string) => text.replace(/^[^;]+/, word);

/** Damage to the lists of laws. */
export const ofLaws: readonly Mutation[] = [
  {kind: "cover by law in shares of 1", table: injury, mutate: inColumn(covered, scaled(0.01))},
  {
    kind: "one cover by law a tenth",
    table: injury,
    mutate: inCell(covered, scaled(0.1), (row) => Number(row[covered]) > 0)
  },
  {kind: "a cover by law above 100", table: injury, mutate: inCell(covered, () => "104")},
  {kind: "a cover by law below 0", table: injury, mutate: inCell(covered, () => "-4")},
  {kind: "no cover by law", table: injury, mutate: inColumn(covered, () => "")},
  {kind: "one cover by law gone", table: injury, mutate: inCell(covered, () => "")},
  {kind: "a column of cover by law slipped", table: injury, mutate: slipped(covered)},
  {kind: "years of laws exchanged", table: injury, mutate: exchangedHeaders("year", first)},
  {kind: "years of laws exchanged in cells", table: injury, mutate: columnsExchanged("year", first)},
  {kind: "two first laws exchanged", table: injury, mutate: twoCells(first)},
  {kind: "a first law to come", table: injury, mutate: inCell(first, () => "2031")},
  {kind: "a first law of 1799", table: injury, mutate: inCell(first, () => "1799")},
  {kind: "a first law ten years later", table: injury, mutate: inCell(first, (text) => String(Number(text) + 10), dated)},
  {kind: "first laws in two digits", table: injury, mutate: inColumn(first, (text) => text.slice(2))},
  {kind: "first laws gone", table: injury, mutate: inColumn(first, () => "")},
  {kind: "a first law after the year told of", table: injury, mutate: inCell("year", () => "1900", dated)},
  {kind: "told of a year to come", table: injury, mutate: inCell("year", () => "2031")},
  {kind: "two countries' laws exchanged", table: injury, mutate: areasExchanged("iso3")},
  {kind: "a column of countries of laws slipped", table: injury, mutate: slipped("iso3")},
  {kind: "another branch of law", table: injury, mutate: inColumn("branch", () => "maternity")},
  {kind: "a programme of no known type", table: injury, mutate: inCell("programme_type", typeOf("charity"))},
  {kind: "a programme without a type", table: injury, mutate: inCell("programme_type", () => "")},
  {
    kind: "a programme no more in force",
    table: injury,
    mutate: inCell(
      "has_programme",
      () => "0",
      (row) => row.has_programme !== "0"
    )
  },
  {kind: "a programme in words", table: injury, mutate: inCell("has_programme", () => "yes")},
  {kind: "types exchanged", table: injury, mutate: exchanged("programme_type", "social insurance", "employer liability")},
  {kind: "a type twice", table: injury, mutate: inCell("programme_type", (text) => `${text}; ${text.split("; ")[0]}`)},
  {kind: "another list of laws", table: injury, mutate: inCell("source", () => "World Bank WBL 1.0 (2024 edition)")},
  {
    kind: "one type of programme for another",
    table: injury,
    mutate: inCell("programme_type", () => "provident fund"),
    accepted: "lists revise what they say of single countries; many at once are told"
  },

  {kind: "leave in force exchanged with none", table: leave, mutate: exchanged("has_programme", "1", "0")},
  {kind: "one country's leave not known", table: leave, mutate: inCell("has_programme", () => "")},
  {kind: "two countries' leave exchanged", table: leave, mutate: areasExchanged("iso3")},
  {kind: "years before the series exact", table: leave, mutate: inColumn(first, (text) => text.replace("<=", ""))},
  {
    kind: "one year before the series exact",
    table: leave,
    mutate: inCell(
      first,
      (text) => text.replace("<=", ""),
      (row) => row[first]!.startsWith("<=")
    )
  },
  {kind: "years of leave later", table: leave, mutate: inColumn(first, (text) => (text.startsWith("<") ? text : String(Number(text) + 1)))},
  {kind: "a year of leave to come", table: leave, mutate: inCell(first, () => "2027")},
  {kind: "a year of leave before its series", table: leave, mutate: inCell(first, () => "1950", dated)},
  {
    kind: "public and other leave exchanged",
    table: leave,
    mutate: exchanged(
      "programme_type",
      "public: government administers 100% of maternity leave benefits (social insurance or state budget)",
      "employer liability or mixed (government does not administer 100% of benefits)"
    )
  },
  {kind: "leave of a type of injury", table: leave, mutate: inCell("programme_type", () => "provident fund")},
  {kind: "no country without leave", table: leave, mutate: without(({has_programme}) => has_programme === "0")},
  {kind: "leave without its last column", table: leave, mutate: replaced(/,source\n/, "\n")}
];
