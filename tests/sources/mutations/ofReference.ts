import {rowGone, twoCells} from "./edits.ts";
import {
  appended,
  cutAtRow,
  editRows,
  exchanged,
  inCell,
  inColumn,
  pick,
  replaced,
  scaled,
  slipped,
  without,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const [countries, groups, members, indicators, aliases, setAside, corrections, pairs, practices, names, iso, annotations] = [
  "countries",
  "groups",
  "group-members",
  "indicators",
  "area-aliases",
  "set-aside",
  "corrections",
  "pairs",
  "practices",
  "publisher-names",
  "iso-3166",
  "annotations"
].map((name) => `reference/${name}.csv`) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string
];
const ratified = "raw/ratifications/ratifications.csv";
const documented = "raw/ratifications/c102.csv";
const schemes = "raw/schemes/schemes.csv";
const reached = "raw/schemes/beneficiaries.csv";
const insured = "raw/microinsurance/microinsurance.csv";

const lower = (text: string) => text.toLowerCase();
const listed = ({family}: TableRow) => ["coverage", "informality"].includes(family!);

/** Damage to what people decide, and to the lists of ratifications. */
export const ofReference: readonly Mutation[] = [
  {kind: "an income group in small letters", table: countries, mutate: inCell("wb_income_fy27", lower)},
  {kind: "an income group with two blanks", table: countries, mutate: inCell("wb_income_fy27", (text) => text.replace(" ", "  "))},
  {
    kind: "another income group",
    table: countries,
    mutate: inCell("wb_income_fy27", (text) => (text === "Low income" ? "High income" : "Low income"))
  },
  {kind: "no income group", table: countries, mutate: inCell("wb_income_fy27", () => "")},
  {kind: "a sub-region in small letters", table: countries, mutate: inCell("ilo_subregion", lower)},
  {
    kind: "a region of another sub-region",
    table: countries,
    mutate: inCell("ilo_region", (text) => (text === "Africa" ? "Americas" : "Africa"))
  },
  {kind: "a UN sub-region in small letters", table: countries, mutate: inCell("m49_subregion", lower)},
  {kind: "two UN sub-regions exchanged", table: countries, mutate: twoCells("m49_subregion")},
  {kind: "a mark with a decimal", table: countries, mutate: inCell("ldc", (text) => `${text}.0`)},
  {kind: "a mark in words", table: countries, mutate: inCell("sids", (text) => (text === "1" ? "TRUE" : "no"))},
  {kind: "a mark turned", table: countries, mutate: inCell("lldc", (text) => (text === "1" ? "0" : "1"))},
  {kind: "a member of the UN no more", table: countries, mutate: inCell("un_member", () => "2")},
  {kind: "two codes of two letters exchanged", table: countries, mutate: twoCells("iso2")},
  {kind: "a code of one letter", table: countries, mutate: inCell("iso2", (text) => text.slice(1))},
  {kind: "two numbers of countries exchanged", table: countries, mutate: twoCells("iso_numeric")},
  {
    kind: "a number without its zeros",
    table: countries,
    mutate: inCell(
      "iso_numeric",
      (text) => String(Number(text)),
      ({iso_numeric}) => iso_numeric!.startsWith("0")
    )
  },
  {kind: "a column of numbers slipped", table: countries, mutate: slipped("iso_numeric")},
  {
    kind: "two countries of one name",
    table: countries,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const one = pick(rows.slice(1), chance);
        one.short_en = rows[0]!.short_en!;
      })
  },
  {kind: "Spanish names in English", table: countries, mutate: inColumn("short_es", (_, row) => row.short_en!)},
  {kind: "no name", table: countries, mutate: inCell("short_en", () => "")},
  {kind: "a country gone", table: countries, mutate: rowGone()},
  {kind: "countries cut at a row", table: countries, mutate: cutAtRow},
  {kind: "a code of ISO gone", table: iso, mutate: rowGone()},
  {kind: "two codes of ISO exchanged", table: iso, mutate: twoCells("iso2")},
  {kind: "a name of a publisher gone", table: names, mutate: rowGone()},
  {kind: "two names of a publisher exchanged", table: names, mutate: twoCells("name")},
  {kind: "a name of a publisher that nobody meets", table: names, mutate: appended("worldbank,QQQ,Nowhere")},
  {kind: "a member gone", table: members, mutate: rowGone()},
  {kind: "a member more", table: members, mutate: appended("maghreb,ARG")},
  {
    kind: "another kind of group",
    table: groups,
    mutate: inCell(
      "kind",
      () => "world",
      ({kind}) => kind !== "world"
    )
  },
  {kind: "a country's code for a group", table: groups, mutate: inCell("ilo_code", () => "AFG")},
  {kind: "two codes of groups exchanged", table: groups, mutate: twoCells("ilo_code", ({ilo_code}) => /^X0[1-3]$/.test(ilo_code!))},
  {
    kind: "another rule",
    table: groups,
    mutate: inCell(
      "rule",
      () => "ilo_region=Africa",
      ({id}) => id === "asia-and-the-pacific"
    )
  },
  {kind: "a day that is none", table: groups, mutate: inCell("date", () => "2026-99-99")},
  {kind: "a script for an address", table: groups, mutate: inCell("url", () => "javascript:alert(1)")},
  {kind: "a direction turned", table: indicators, mutate: inCell("direction", (text) => (text === "higher" ? "lower" : "higher"), listed)},
  {kind: "another unit", table: indicators, mutate: inCell("unit", (text) => (text === "percent" ? "index" : "percent"))},
  {
    kind: "another denominator",
    table: indicators,
    mutate: inCell("denominator", (text) => (text === "children" ? "employed" : "children"), listed)
  },
  {kind: "another family", table: indicators, mutate: inCell("family", (text) => (text === "survey" ? "coverage" : "survey"))},
  {kind: "limits in hexadecimal", table: indicators, mutate: inCell("breaks", (text) => `0x1;${text.split(";").slice(1).join(";")}`)},
  {kind: "limits beyond the scale", table: indicators, mutate: inCell("breaks", () => "-10;0;500;1e9")},
  {kind: "other limits", table: indicators, mutate: inCell("breaks", () => "10;20;30;90")},
  {kind: "an indicator without a page", table: indicators, mutate: inCell("listed", () => "0", listed)},
  {kind: "an indicator gone", table: indicators, mutate: rowGone()},
  {
    kind: "a gap without words",
    table: indicators,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const row = pick(rows.filter(listed), chance);
        row.left_en = row.left_es = "";
      })
  },
  {
    kind: "who is left out in the words of another indicator",
    table: indicators,
    mutate: (text) => editRows(text, (rows) => void (rows.filter(listed)[1]!.left_en = rows.filter(listed)[0]!.left_en!))
  },
  {
    kind: "a breakdown not named",
    table: indicators,
    mutate: inCell(
      "splits",
      () => "",
      ({splits}) => splits !== ""
    )
  },
  {kind: "an alias over a country", table: aliases, mutate: appended("worldbank,ABW,SMR,why")},
  {kind: "an alias that nobody meets", table: aliases, mutate: appended("worldbank,QQQ,SMR,why")},
  {kind: "an alias of no source", table: aliases, mutate: appended("imf,KOS,XKX,why")},
  {kind: "an alias gone", table: aliases, mutate: without(() => true)},
  {kind: "an alias of another country", table: aliases, mutate: replaced("KOS,XKX", "KOS,SRB")},
  {kind: "a country set aside", table: setAside, mutate: appended("worldbank,ARG,,why")},
  {kind: "a code set aside that nobody meets", table: setAside, mutate: appended("worldbank,QQQ,,why")},
  {kind: "a code set aside of no source", table: setAside, mutate: appended("imf,WLD,,why")},
  {kind: "a code set aside no more", table: setAside, mutate: rowGone()},
  {kind: "a correction gone", table: corrections, mutate: rowGone()},
  {kind: "a correction of another value", table: corrections, mutate: inCell("wrong", (text) => `${text}1`)},
  {kind: "a correction of another country", table: corrections, mutate: inCell("area", () => "ARG")},
  {kind: "no pairs", table: pairs, mutate: (text) => `${text.split("\n")[0]}\n`},
  {kind: "a pair of one country", table: pairs, mutate: inCell("other", (_, row) => row.one!)},
  {kind: "a pair without a reason", table: pairs, mutate: inCell("why_en", () => "")},
  {kind: "a pair without a source", table: pairs, mutate: inCell("source_es", () => "")},
  {kind: "a practice of nowhere", table: practices, mutate: inCell("area", lower)},
  {kind: "a practice without a document", table: practices, mutate: inCell("document", () => "")},
  {kind: "a pair of a country and its own group", table: pairs, mutate: appended("ARG,americas,why,por qué,who,quién,")},
  {kind: "a pair by an account to come", table: pairs, mutate: (text) => text.replaceAll("2023", "2032")},
  {kind: "a practice by a document to come", table: practices, mutate: inCell("year", () => "2029")},
  {
    kind: "people insured by a study of another continent",
    table: insured,
    mutate: inCell(
      "study",
      (text) =>
        text.includes("Africa")
          ? text.replace(/Africa \d+.*/, "Latin America and the Caribbean 2011")
          : text.replace(/(Latin|Asia|Sri).*/, "Africa 2012"),
      ({study = ""}) => !study.includes("Poorest")
    )
  },
  {kind: "a pair turned", table: pairs, mutate: appended("TUN,ARG,why,por qué,who,quién,")},
  {kind: "a note on a year without values", table: annotations, mutate: inCell("period", () => "1991")},
  {kind: "a note on no area", table: annotations, mutate: inCell("area", () => "QQQ")},
  {kind: "a ratification before its convention", table: ratified, mutate: inCell("year", () => "1920")},
  {kind: "a ratification to come", table: ratified, mutate: inCell("year", () => "2027")},
  {
    kind: "a ratification ten years off",
    table: ratified,
    mutate: inCell(
      "year",
      (text) => String(Number(text) + 3),
      ({year}) => Number(year) < 2015
    )
  },
  {kind: "conventions exchanged", table: ratified, mutate: exchanged("instrument", "C100", "CEDAW")},
  {kind: "an unknown convention", table: ratified, mutate: inCell("instrument", () => "C103")},
  {kind: "a scheme without a document", table: schemes, mutate: inCell("source_title", () => "")},
  {kind: "a scheme of an unknown strategy", table: schemes, mutate: inCell("strategy", () => "charity")},
  {kind: "a count without a unit", table: reached, mutate: inCell("unit", () => "")},
  {kind: "a count to come", table: reached, mutate: inCell("year", () => "2027")},
  {
    kind: "a count ten times as large",
    table: reached,
    mutate: inCell("beneficiaries", scaled(10), ({beneficiaries}) => beneficiaries !== "0")
  },
  {kind: "an unknown product", table: insured, mutate: inCell("product", () => "funeral")},
  {kind: "a study to come", table: insured, mutate: inCell("time", () => "2027")},
  {kind: "no document", table: documented, mutate: inCell("source", () => "")},
  {kind: "a document of another standing", table: documented, mutate: inCell("evidence", () => "hearsay")},
  {kind: "a note gone", table: annotations, mutate: rowGone(), accepted: "notes are words of ours; no number moves, and git shows the row"},
  {
    kind: "a reason in other words",
    table: setAside,
    mutate: inCell("reason", (text) => `${text} (regional)`),
    accepted: "nothing is made of it"
  },
  {
    kind: "a name in other words",
    table: countries,
    mutate: inCell("short_es", (text) => `${text} (país)`),
    accepted: "what we call a country is ours to say"
  }
];
