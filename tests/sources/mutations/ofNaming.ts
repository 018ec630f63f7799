import {columnsExchanged, rowGone, rowTwice, twoCells} from "./edits.ts";
import {appended, cutAtRow, inCell, inColumn, slipped, type Mutation} from "./mutation.ts";

const places = "reference/place-names.csv";
const aliases = "reference/search-aliases.csv";
const isCountry = ({id = ""}: Readonly<Record<string, string>>) => /^[A-Z]{3}$/.test(id);

/** Damage to how areas are named in sentences, and to what else they are found by. */
export const ofNaming: readonly Mutation[] = [
  {kind: "a form of no area", table: places, mutate: inCell("id", () => "QQQ")},
  {kind: "a form twice", table: places, mutate: rowTwice()},
  {kind: "two areas' forms exchanged", table: places, mutate: twoCells("the_en", isCountry)},
  {kind: "ids of forms slipped", table: places, mutate: slipped("id")},
  {kind: "forms slipped", table: places, mutate: slipped("the_es")},
  {kind: "English and Spanish forms exchanged", table: places, mutate: columnsExchanged("the_en", "the_es")},
  {kind: "articles and places exchanged", table: places, mutate: columnsExchanged("the_en", "in_en")},
  {kind: "a form with a capital", table: places, mutate: inCell("the_en", (text) => text.replace("the", "The"))},
  {kind: "a form without its name", table: places, mutate: inCell("the_en", () => "the islands", isCountry)},
  {kind: "a row of forms that says nothing", table: places, mutate: appended("ARG,,,,")},
  {kind: "no English forms", table: places, mutate: inColumn("the_en", () => "")},
  {kind: "a form gone", table: places, mutate: rowGone(), accepted: "names are words of ours; no number moves, and git shows the row"},
  {kind: "forms cut at a row", table: places, mutate: cutAtRow},
  {kind: "an English article in Spanish", table: places, mutate: inCell("the_es", (text) => text.replace(/^\S+/, "the"), isCountry)},
  {kind: "a place with an article", table: places, mutate: inCell("in_en", (text) => text.replace(/^\S+/, "the"), isCountry)},

  {kind: "another name of no area", table: aliases, mutate: inCell("id", () => "QQQ")},
  {kind: "other names twice", table: aliases, mutate: rowTwice()},
  {kind: "another name that is a country's", table: aliases, mutate: inCell("aliases", (text) => `${text};Argentina`)},
  {kind: "another name that is its own", table: aliases, mutate: inCell("aliases", (text) => `${text};${text.split(";")[0]}`)},
  {kind: "an empty other name", table: aliases, mutate: inCell("aliases", (text) => `${text};`)},
  {kind: "other names with blanks", table: aliases, mutate: inCell("aliases", (text) => `${text}; Emirate`)},
  {
    kind: "other names parted by commas",
    table: aliases,
    mutate: inCell(
      "aliases",
      (text) => text.replaceAll(";", ","),
      ({aliases: all = ""}) => all.includes(";")
    )
  },
  {kind: "no other names in a row", table: aliases, mutate: inCell("aliases", () => "")},
  {kind: "two areas' other names exchanged", table: aliases, mutate: twoCells("aliases")},
  {kind: "ids of other names slipped", table: aliases, mutate: slipped("id")},
  {
    kind: "other names gone",
    table: aliases,
    mutate: rowGone(),
    accepted: "names are words of ours; no number moves, and git shows the row"
  },
  {kind: "other names cut at a row", table: aliases, mutate: cutAtRow}
];
