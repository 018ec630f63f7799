import {ofOneArea, rowGone, twoCells} from "./edits.ts";
import {editRows, inCell, pick, replaced, type Mutation} from "./mutation.ts";

const covered = "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv";
const people = "raw/un-wpp/population.csv";
const spent = "raw/ilo-wspr/expenditure.csv";
const contributing = "raw/ilo-wspr/pension-contributors.csv";
const bank = "raw/worldbank/WDI.csv";
const card = "raw/worldbank/source.json";
const [countries, groups, indicators, annotations, pairs, corrections, aliases, setAside] = [
  "countries",
  "groups",
  "indicators",
  "annotations",
  "pairs",
  "corrections",
  "search-aliases",
  "set-aside"
].map((name) => `reference/${name}.csv`) as [string, string, string, string, string, string, string, string];

const isYear = (column: string) => /^\d{4}$/.test(column);

/** Slips of the hand in single rows, and what a copy from the wrong place does. */
export const ofSlips: readonly Mutation[] = [
  {
    kind: "minus nought",
    table: covered,
    mutate: inCell(
      "obs_value",
      () => "-0",
      ({obs_value}) => obs_value === "0"
    )
  },
  {
    kind: "a share of a thousand millionth",
    table: covered,
    mutate: inCell(
      "obs_value",
      () => "1e-9",
      ({obs_value}) => Number(obs_value) < 15
    ),
    accepted: "a single value revised by less than 20 points is what publishers do"
  },
  {
    kind: "a share with the noise of a computer",
    table: covered,
    mutate: inCell("obs_value", (text) => `${text}${text.includes(".") ? "" : "."}00000000000001`),
    accepted: "the value is the same to any digit that is printed"
  },
  {
    kind: "everybody covered in one country",
    table: covered,
    mutate: inCell(
      "obs_value",
      () => "100",
      ({obs_value, sex}) => Number(obs_value) > 81 && Number(obs_value) < 95 && sex === "SEX_T"
    ),
    accepted: "a single value revised by less than 20 points is what publishers do"
  },
  {
    kind: "one year of a country under two sexes alike",
    table: covered,
    mutate: inCell(
      "sex",
      (text) => (text === "SEX_F" ? "SEX_M" : "SEX_F"),
      ({sex}) => sex !== "SEX_T"
    )
  },
  {
    kind: "people of one year those of the year before",
    table: people,
    mutate: ofOneArea(
      "iso3",
      (row, its) => {
        const before = its.find(({year}) => year === "2014");
        if (row.year === "2015" && before) Object.assign(row, {...before, year: "2015"});
      },
      ({employment}) => employment !== ""
    )
  },
  {kind: "a year with a decimal", table: people, mutate: inCell("year", (text) => `${text}.0`)},
  {kind: "a year in five digits", table: covered, mutate: inCell("time", (text) => `0${text}`)},
  {kind: "a number with noughts before it", table: people, mutate: inCell("pop", (text) => `00${text}`)},
  {
    kind: "one row's years moved by a column",
    table: bank,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const row = pick(
          rows.filter(
            (one) => one["Indicator Code"] === "SH.XPD.OOPC.CH.ZS" && one["Country Name"] !== "" && one["2005"] !== "" && one["2015"] !== ""
          ),
          chance
        );
        const years = Object.keys(row).filter(isYear);
        const values = years.map((c) => row[c]!);
        years.forEach((c, i) => (row[c] = values[i - 1] ?? ""));
      })
  },
  {
    kind: "one row's years turned round",
    table: bank,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const row = pick(
          rows.filter((one) => one["Indicator Code"] === "SH.XPD.OOPC.CH.ZS" && one["Country Name"] !== "" && one["2005"] !== one["2015"]),
          chance
        );
        const years = Object.keys(row).filter((column) => isYear(column) && row[column] !== "");
        const values = years.map((column) => row[column]!).reverse();
        years.forEach((column, index) => (row[column] = values[index]!));
      })
  },
  {kind: "two years' columns exchanged", table: bank, mutate: replaced("2011,2012", "2012,2011")},
  {kind: "spending of one country nought", table: spent, mutate: ofOneArea("iso3", (row) => (row.percent_of_gdp = "0"))},
  {
    kind: "one report's spending that of another",
    table: spent,
    mutate: ofOneArea("iso3", (row, its) => {
      const other = its.find((one) => one.function === row.function && one.report !== row.report);
      if (other && row.report === "2024-26") row.percent_of_gdp = other.percent_of_gdp!;
    })
  },
  {
    kind: "all the labour force contributes",
    table: contributing,
    mutate: inCell(
      "percent_of_labour_force",
      () => "100",
      (row) => Number(row.percent_of_labour_force) < 100
    )
  },
  {kind: "two countries' names exchanged", table: countries, mutate: twoCells("short_en")},
  {kind: "two countries' Spanish names exchanged", table: countries, mutate: twoCells("short_es")},
  {kind: "two countries' Arabic names exchanged", table: countries, mutate: twoCells("short_ar"), accepted: "no page is in Arabic"},
  {kind: "a name in Arabic in Latin letters", table: countries, mutate: inCell("short_ar", (_, row) => row.short_en!)},
  {
    kind: "a country's English name in capitals",
    table: countries,
    mutate: inCell("short_en", (text) => text.toUpperCase()),
    accepted: "names are words of ours; no number moves, and git shows the row"
  },
  {kind: "two groups of one name", table: groups, mutate: (text) => editRows(text, (rows) => void (rows[3]!.name_en = rows[2]!.name_en!))},
  {kind: "two groups' names exchanged", table: groups, mutate: twoCells("name_en")},
  {
    kind: "a group defined in time to come",
    table: groups,
    mutate: inCell("date", () => "2031-01-01")
  },
  {kind: "a question in English for a Spanish one", table: indicators, mutate: inCell("question_es", (_, row) => row.question_en!)},
  {
    kind: "two indicators of one name",
    table: indicators,
    mutate: (text) => editRows(text, (rows) => void (rows[2]!.name_en = rows[1]!.name_en!))
  },
  {
    kind: "words for reached and left out exchanged",
    table: indicators,
    mutate: (text) =>
      editRows(text, (rows) => {
        for (const row of rows) [row.reached_en, row.left_en] = [row.left_en!, row.reached_en!];
      })
  },
  {kind: "limits that fall", table: indicators, mutate: inCell("breaks", () => "80;60;40;20")},
  {kind: "a limit twice", table: indicators, mutate: inCell("breaks", () => "20;20;60;80")},
  {kind: "a note in English for a Spanish one", table: annotations, mutate: inCell("text_es", (_, row) => row.text_en!)},
  {
    kind: "a note with a tag",
    table: annotations,
    mutate: inCell("text_en", (text) => `${text} <script>alert(1)</script>`),
    accepted: "all text is escaped where it is printed"
  },
  {
    kind: "a note on an unknown part",
    table: annotations,
    mutate: inCell(
      "breakdown",
      () => "sex:unknown",
      () => true
    )
  },
  {kind: "a reason for a pair in English for a Spanish one", table: pairs, mutate: inCell("why_es", (_, row) => row.why_en!)},
  {kind: "a pair twice", table: pairs, mutate: (text) => editRows(text, (rows) => [...rows, {...rows[0]!}])},
  {
    kind: "a correction to what is wrong",
    table: corrections,
    mutate: (text) => editRows(text, (rows) => void (rows[0]!.right = rows[0]!.wrong!))
  },
  {kind: "another name that is a code", table: aliases, mutate: inCell("aliases", (text) => `${text};FRA`)},
  {kind: "another name of one letter", table: aliases, mutate: inCell("aliases", (text) => `${text};A`)},
  {kind: "a reason to set aside gone", table: setAside, mutate: inCell("reason", () => "")},
  {kind: "a card with a password in its address", table: card, mutate: replaced(/"url": "https:\/\//, '"url": "https://me:secret@')},
  {
    kind: "a card of another publisher",
    table: card,
    mutate: replaced('"publisher": "World Bank"', '"publisher": "IMF"')
  },
  {
    kind: "a scheme's document ibidem",
    table: "raw/schemes/schemes.csv",
    mutate: inCell("source_title", () => "ibid."),
    accepted: "a slip in a single row of words"
  },
  {
    kind: "a ratification by a territory",
    table: "raw/ratifications/ratifications.csv",
    mutate: (text) => `${text}ABW,C100,1972\n`,
    accepted: "a list may grow, and some territories are bound by name"
  },
  {kind: "an inquiry of single rows gone", table: covered, mutate: rowGone(({sex}) => sex === "SEX_F")}
];
