import {
  editRows,
  exchanged,
  inCell,
  inColumn,
  pick,
  replaced,
  scaled,
  slipped,
  type Chance,
  type Mutation,
  type TableRow
} from "./mutation.ts";

const table = "raw/worldbank/WDI.csv";
const isYear = (column: string) => /^\d{4}$/.test(column);
const years = (row: TableRow) => Object.keys(row).filter((column) => isYear(column) && row[column] !== "");
const ofSeries = (code: string) => (row: TableRow) => row["Indicator Code"] === code;
const isCountry = (row: TableRow) => row["Country Name"] !== "" && row["Country Code"] !== "WLD";

/** All values of the rows that suit, changed. */
const values =
  (change: (text: string) => string, suits: (row: TableRow) => boolean = () => true) =>
  (text: string) =>
    editRows(text, (rows) => {
      for (const row of rows.filter(suits)) for (const year of years(row)) row[year] = change(row[year]!);
    });

/** One value of a country, changed; of some rows alone. */
const value =
  (change: (text: string) => string, suits: (text: string) => boolean = () => true, among: (row: TableRow) => boolean = () => true) =>
  (text: string, chance: Chance) =>
    editRows(text, (rows) => {
      const row = pick(
        rows.filter((one) => isCountry(one) && among(one) && years(one).some((year) => suits(one[year]!))),
        chance
      );
      const year = pick(
        years(row).filter((one) => suits(row[one]!)),
        chance
      );
      row[year] = change(row[year]!);
    });

/** The cells of two rows exchanged in some columns. */
const rowsExchanged =
  (one: (row: TableRow) => boolean, other: (row: TableRow) => boolean, columns: (row: TableRow) => readonly string[]) => (text: string) =>
    editRows(text, (rows) => {
      const [a, b] = [rows.find(one)!, rows.find(other)!];
      for (const column of columns(a)) [a[column], b[column]] = [b[column]!, a[column]!];
    });
const allYears = (row: TableRow) => Object.keys(row).filter(isYear);
const rowOf = (area: string, code: string) => (row: TableRow) => row["Country Code"] === area && row["Indicator Code"] === code;

const withHeader = (change: (column: string) => string) => (text: string) => {
  const [header = "", ...rows] = text.split("\n");
  return [header.split(",").map(change).join(","), ...rows].join("\n");
};
const selfEmployed = "SL.EMP.SELF";
const bothSexes = (row: TableRow, column: string) => {
  const [from, to] = row["Indicator Code"]!.includes(".FE.") ? [/\.FE\./, ".MA."] : [/\.MA\./, ".FE."];
  return row["Indicator Code"]!.startsWith(selfEmployed) && column === "Indicator Code" ? row[column]!.replace(from, to) : row[column]!;
};

/** Damage to the table of the World Bank. */
export const ofSurveys: readonly Mutation[] = [
  {kind: "two series exchanged", table, mutate: exchanged("Indicator Code", "SH.UHC.SRVS.CV.XD", "SH.XPD.OOPC.CH.ZS")},
  {
    kind: "urban and rural exchanged",
    table: "raw/worldbank/ASPIRE_area.csv",
    mutate: exchanged("Indicator Code", "per_allsp.cov_pop_rur", "per_allsp.cov_pop_urb")
  },
  {kind: "Niger and Nigeria exchanged", table, mutate: exchanged("Country Code", "NER", "NGA")},
  {
    kind: "another country's name",
    table,
    mutate: inCell("Country Name", (text) => (text === "Albania" ? "Algeria" : "Albania"), isCountry)
  },
  {kind: "a column of names slipped", table, mutate: slipped("Country Name")},
  {kind: "a column of series' names slipped", table, mutate: slipped("Indicator Name")},
  {kind: "no years", table, mutate: (text) => editRows(text, (_rows, columns) => void columns.splice(4))},
  {kind: "no values", table, mutate: values(() => "")},
  {kind: "a series of blanks", table, mutate: values(() => "", ofSeries("SH.XPD.OOPC.CH.ZS"))},
  {kind: "a series of blanks with a correction", table, mutate: values(() => "", ofSeries("per_allsp.adq_pop_tot"))},
  {kind: "survey shares of 1", table, mutate: values(scaled(0.01), ofSeries("per_allsp.cov_pop_tot"))},
  {kind: "quintile shares of 1", table, mutate: values(scaled(0.01), ofSeries("per_allsp.cov_q1_tot"))},
  {kind: "years a column later", table, mutate: withHeader((column) => (isYear(column) ? String(Number(column) + 1) : column))},
  {kind: "years a column earlier", table, mutate: withHeader((column) => (isYear(column) ? String(Number(column) - 1) : column))},
  {kind: "the last year called 2030", table, mutate: withHeader((column) => (column === "2024" ? "2030" : column))},
  {kind: "a year twice", table, mutate: withHeader((column) => (column === "2011" ? "2012" : column))},
  {kind: "no last year", table, mutate: (text) => editRows(text, (_rows, columns) => void columns.pop())},
  {kind: "no first year", table, mutate: (text) => editRows(text, (_rows, columns) => void columns.splice(4, 1))},
  {
    kind: "a row gone",
    table,
    mutate: (text, chance) =>
      editRows(text, (rows) => {
        const gone = pick(
          rows.filter((row) => years(row).length > 0 && isCountry(row)),
          chance
        );
        return rows.filter((row) => row !== gone);
      })
  },
  {
    kind: "a row twice",
    table,
    mutate: (text, chance) =>
      editRows(text, (rows) => [
        ...rows,
        pick(
          rows.filter((row) => isCountry(row) && years(row).length > 0),
          chance
        )
      ])
  },
  {kind: "a value gone", table, mutate: value(() => "")},
  {kind: "a value ten times as large", table, mutate: value(scaled(10), (text) => Number(text) > 0 && Number(text) < 10)},
  {kind: "a value a hundredth", table, mutate: value(scaled(0.01), (text) => Number(text) > 0)},
  {kind: "a value far off", table, mutate: value((text) => String(Number(text) > 50 ? Number(text) - 40 : Number(text) + 40))},
  {
    kind: "a value cut",
    table,
    mutate: value(
      (text) => text.slice(0, -1),
      (text) => /\.\d{2,}$/.test(text) && !text.endsWith("0")
    )
  },
  {
    kind: "a decimal comma",
    table,
    mutate: value(
      (text) => text.replace(".", ","),
      (text) => text.includes(".")
    )
  },
  {kind: "two dots for no value", table, mutate: value(() => "..")},
  {kind: "capitals in the header", table, mutate: replaced("Country Code", "COUNTRY CODE")},
  {
    kind: "women and men exchanged in self-employment",
    table,
    mutate: (text) =>
      editRows(text, (rows) =>
        rows.forEach((row) => {
          const code = bothSexes(row, "Indicator Code");
          if (code === row["Indicator Code"]) return;
          row["Indicator Code"] = code;
          row["Indicator Name"] = code.includes(".FE.")
            ? "Self-employed, female (% of female employment)"
            : "Self-employed, male (% of male employment)";
        })
      )
  },
  {
    kind: "two countries' values exchanged",
    table,
    mutate: rowsExchanged(rowOf("NER", "SH.XPD.OOPC.CH.ZS"), rowOf("NGA", "SH.XPD.OOPC.CH.ZS"), allYears)
  },
  {kind: "shares without decimals", table, mutate: values((text) => String(Math.round(Number(text))), ofSeries("SH.XPD.OOPC.CH.ZS"))},
  {kind: "all values a point higher", table, mutate: values((text) => String(Math.min(100, Number(text) + 1)), ofSeries("SI.POV.DDAY"))},
  {kind: "a new series", table, mutate: inColumn("Indicator Code", () => "SH.NEW", ofSeries("SI.POV.DDAY"))},
  {
    kind: "a value of a survey two points off",
    table,
    mutate: value(
      (text) => String(Number(text) > 50 ? Number(text) - 2.125 : Number(text) + 2.125),
      (text) => Number(text) > 5 && Number(text) < 90,
      ofSeries("SI.POV.DDAY")
    ),
    accepted: "a single value revised by a few points is what publishers do, and nothing else tells it"
  }
];
