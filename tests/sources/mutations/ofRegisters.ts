import {columnsExchanged, twoCells} from "./edits.ts";
import {
  appended,
  editRows,
  exchanged,
  exchangedHeaders,
  inCell,
  inColumn,
  pick,
  scaled,
  slipped,
  without,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const claims = "raw/claims/claims.csv";
const ratified = "raw/ratifications/ratifications.csv";
const documented = "raw/ratifications/c102.csv";
const schemes = "raw/schemes/schemes.csv";
const reached = "raw/schemes/beneficiaries.csv";
const isShare = ({unit = ""}: TableRow) => unit.startsWith("%");
const isCount = ({unit = ""}: TableRow) => !unit.startsWith("%");
const isDated = (column: string) => (row: TableRow) => row[column] !== "";

/** Damage to claims, ratifications and the register of schemes. */
export const ofRegisters: readonly Mutation[] = [
  {kind: "a claim of a tenth", table: claims, mutate: inCell("value", scaled(0.1))},
  {kind: "a claim of ten times as many", table: claims, mutate: inCell("value", scaled(10), isCount)},
  {
    kind: "a claim above 100 per cent",
    table: claims,
    mutate: inCell(
      "value",
      () => "120",
      ({unit = ""}) => isShare({unit}) && !/GDP|government/.test(unit)
    )
  },
  {kind: "a claim below 0", table: claims, mutate: inCell("value", (text) => `-${text}`)},
  {kind: "a claim without a value", table: claims, mutate: inCell("value", () => "")},
  {kind: "a claim with a per cent sign", table: claims, mutate: inCell("value", (text) => `${text}%`)},
  {
    kind: "a claim of those left out for those covered",
    table: claims,
    mutate: inCell(
      "value",
      (text) => String(100 - Number(text)),
      (row) => isShare(row) && row.value !== "50"
    )
  },
  {kind: "claims' values slipped", table: claims, mutate: slipped("value")},
  {kind: "two claims' values exchanged", table: claims, mutate: twoCells("value")},
  {kind: "two claims' words exchanged", table: claims, mutate: twoCells("claim")},
  {kind: "two claims' units exchanged", table: claims, mutate: twoCells("unit")},
  {kind: "a claim without a unit", table: claims, mutate: inCell("unit", () => "")},
  {kind: "a claim without words", table: claims, mutate: inCell("claim", () => "")},
  {kind: "a claim without a title", table: claims, mutate: inCell("source_title", () => "")},
  {kind: "a claim to come", table: claims, mutate: inCell("year_published", () => "2031")},
  {
    kind: "a claim of a year after it came out",
    table: claims,
    mutate: inCell(
      "reference_year",
      () => "2026",
      ({year_published = ""}) => year_published < "2025"
    )
  },
  {kind: "years of claims exchanged", table: claims, mutate: exchangedHeaders("year_published", "reference_year")},
  {kind: "claims of one year later", table: claims, mutate: inColumn("reference_year", (text) => String(Number(text) + 1))},
  {kind: "one claim of another year", table: claims, mutate: inCell("reference_year", (text) => String(Number(text) - 1))},
  {kind: "no publisher of claims", table: claims, mutate: inColumn("publisher", () => "")},
  {
    kind: "one publisher of a claim for another",
    table: claims,
    mutate: inCell("publisher", (text) => (text === "ILO" ? "World Bank" : "ILO")),
    accepted: "a slip in a name is put right by hand; many at once are told"
  },

  {kind: "ratifications' years slipped", table: ratified, mutate: slipped("year")},
  {kind: "ratifications' countries slipped", table: ratified, mutate: slipped("iso3")},
  {kind: "two ratifications' years exchanged", table: ratified, mutate: twoCells("year")},
  {kind: "two ratifications' countries exchanged", table: ratified, mutate: twoCells("iso3")},
  {kind: "a ratification without a year", table: ratified, mutate: inCell("year", () => "")},
  {kind: "a convention's ratifications gone", table: ratified, mutate: without(({instrument}) => instrument === "C183")},
  {kind: "a ratification in both lists", table: ratified, mutate: appended("ALB,C102,2006")},
  {kind: "a year beside one not seen", table: documented, mutate: inCell("evidence", () => "ratified, year not seen", isDated("year"))},
  {kind: "a document of no address", table: documented, mutate: inCell("address", () => "see the list")},
  {kind: "a document with a script for an address", table: documented, mutate: inCell("address", () => "javascript:alert(1)")},
  {kind: "a note of other words", table: documented, mutate: (text) => editRows(text, (rows) => void (rows[0]!.note = "see elsewhere"))},
  {kind: "documents and addresses exchanged", table: documented, mutate: columnsExchanged("source", "address")},
  {
    kind: "all documents not re-checked",
    table: documented,
    mutate: inColumn("evidence", (text) => (text === "confirmed" ? "not re-checked" : text))
  },
  {kind: "an unknown status of a ratification", table: documented, mutate: inCell("status", () => "denounced")},

  {kind: "a scheme without a name", table: schemes, mutate: inCell("name", () => "")},
  {
    kind: "two schemes of one name",
    table: schemes,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const one = pick(
          rows.filter(({iso3}, index) => rows.findIndex((row) => row.iso3 === iso3) < index),
          chance
        );
        one.name = rows.find((row) => row.iso3 === one.iso3)!.name!;
      })
  },
  {kind: "a scheme with an id in small letters", table: schemes, mutate: inCell("id", (text) => text.toLowerCase())},
  {kind: "a scheme of another country than its id", table: schemes, mutate: inCell("iso3", (text) => (text === "ARG" ? "TUN" : "ARG"))},
  {kind: "two schemes' countries exchanged", table: schemes, mutate: twoCells("iso3")},
  {kind: "two schemes' ids exchanged", table: schemes, mutate: twoCells("id", ({start_year}) => start_year !== "")},
  {kind: "schemes' countries slipped", table: schemes, mutate: slipped("iso3")},
  {kind: "schemes' names slipped", table: schemes, mutate: slipped("name")},
  {kind: "a scheme of an unknown branch", table: schemes, mutate: inCell("branch", () => "housing")},
  {kind: "a branch twice in a scheme", table: schemes, mutate: inCell("branch", (text) => `${text};${text}`)},
  {kind: "a scheme for an unknown group", table: schemes, mutate: inCell("groups", () => "everybody")},
  {kind: "a group twice in a scheme", table: schemes, mutate: inCell("groups", (text) => `${text};${text.split(";")[0]}`)},
  {kind: "strategies exchanged", table: schemes, mutate: exchanged("strategy", "social-insurance", "social-assistance")},
  {kind: "begin and end of schemes exchanged", table: schemes, mutate: exchangedHeaders("start_year", "end_year")},
  {kind: "a scheme to come", table: schemes, mutate: inCell("start_year", () => "2031")},
  {kind: "a scheme of 1066", table: schemes, mutate: inCell("start_year", () => "1066")},
  {kind: "a scheme ten years younger", table: schemes, mutate: inCell("start_year", (text) => String(Number(text) + 1))},
  {kind: "a scheme's begin gone", table: schemes, mutate: inCell("start_year", () => "")},
  {kind: "a scheme that ends before it begins", table: schemes, mutate: inCell("end_year", () => "1890", isDated("start_year"))},
  {kind: "no end of schemes", table: schemes, mutate: inColumn("end_year", () => "")},
  {
    kind: "a scheme's count ten times as large",
    table: schemes,
    mutate: inCell("beneficiaries", scaled(10), ({beneficiaries}) => beneficiaries !== "0")
  },
  {kind: "a scheme's count without a unit", table: schemes, mutate: inCell("beneficiaries_unit", () => "", isDated("beneficiaries"))},
  {kind: "a scheme's unit without a count", table: schemes, mutate: inCell("beneficiaries", () => "")},
  {kind: "schemes' counts slipped", table: schemes, mutate: slipped("beneficiaries")},
  {
    kind: "no counts of schemes",
    table: schemes,
    mutate: (text) =>
      ["beneficiaries", "beneficiaries_year", "beneficiaries_unit"].reduce((all, column) => inColumn(column, () => "")(all), text)
  },
  {kind: "a scheme's quality of D", table: schemes, mutate: inCell("quality", () => "D")},
  {kind: "all schemes of official quality", table: schemes, mutate: inColumn("quality", () => "A")},
  {kind: "a document of a year to come", table: schemes, mutate: inCell("source_year", () => "2031")},
  {kind: "a document older than its count", table: reached, mutate: inCell("source_year", () => "1950", isDated("year"))},

  {kind: "a count of no scheme", table: reached, mutate: inCell("id", () => "QQQ-NONE")},
  {kind: "two counts of schemes exchanged", table: reached, mutate: twoCells("beneficiaries")},
  {kind: "counts' schemes slipped", table: reached, mutate: slipped("id")},
  {kind: "counts' years slipped", table: reached, mutate: slipped("year")},
  {kind: "counts in thousands", table: reached, mutate: inColumn("beneficiaries", scaled(0.001), isCount)},
  {kind: "a share of a count above 100", table: reached, mutate: inCell("beneficiaries", () => "140", isShare)},
  {kind: "a count below 0", table: reached, mutate: inCell("beneficiaries", (text) => `-${text}`)},
  {
    kind: "half a person",
    table: reached,
    mutate: inCell(
      "beneficiaries",
      (text) => `${text}.5`,
      ({unit = "", beneficiaries = ""}) =>
        /^(persons|people|individuals|households|children|older persons)$/.test(unit) && !beneficiaries.includes(".")
    )
  },
  {
    kind: "counts with commas",
    table: reached,
    mutate: inCell(
      "beneficiaries",
      (text) => Number(text).toLocaleString("en"),
      ({beneficiaries}) => Number(beneficiaries) > 1000
    )
  },
  {kind: "a count without a document", table: reached, mutate: inCell("source_title", () => "")},
  {kind: "a count of another unit", table: reached, mutate: inCell("unit", () => "% of population")},
  {kind: "units of counts slipped", table: reached, mutate: slipped("unit")},
  {kind: "titles and publishers exchanged", table: reached, mutate: exchangedHeaders("source_title", "publisher")},
  {kind: "years of counts and documents exchanged", table: reached, mutate: exchangedHeaders("year", "source_year")}
];
