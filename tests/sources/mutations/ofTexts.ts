import {inCell, replaced, type Mutation} from "./mutation.ts";

const table = "reference/countries.csv";
const named = (change: (text: string) => string) => inCell("short_en", change, ({short_en}) => short_en!.length > 4);
const middle = (letter: string) => named((text) => `${text.slice(0, 2)}${letter}${text.slice(2)}`);
const card = "raw/worldbank/source.json";

/** Damage to letters, and to the cards of sources. */
export const ofTexts: readonly Mutation[] = [
  {kind: "a bell", table, mutate: middle("\u0007")},
  {kind: "an escape", table, mutate: middle("\u001b[31m")},
  {kind: "no character", table, mutate: middle("\ufffe")},
  {kind: "half a character", table, mutate: middle("\ud83d")},
  {kind: "writing turned round", table, mutate: middle("\u202e")},
  {kind: "a mark of direction", table, mutate: middle("\u200f")},
  {kind: "a letter that is not drawn", table, mutate: middle("\u200b")},
  {kind: "a soft hyphen", table, mutate: middle("\u00ad")},
  {kind: "a line break in a name", table, mutate: middle("\n")},
  {kind: "a tab in a name", table, mutate: middle("\t")},
  {kind: "a hard blank at the end", table, mutate: named((text) => `${text}\u00a0`)},
  {kind: "a blank before", table, mutate: named((text) => ` ${text}`)},
  {kind: "two blanks within a name", table, mutate: middle("  ")},
  {kind: "letters of another encoding", table, mutate: named((text) => `${text.slice(0, 2)}Ã¡${text.slice(2)}`)},
  {kind: "a lost letter", table, mutate: middle("?")},
  {kind: "an accent apart", table, mutate: middle("e\u0301")},
  {kind: "a blank in a code", table: "raw/ilostat/EMP_NIFL_SEX_RT_A.csv", mutate: inCell("ref_area", (text) => `${text} `)},
  {kind: "a hard blank in a number", table: "raw/ilostat/EMP_NIFL_SEX_RT_A.csv", mutate: inCell("obs_value", (text) => `${text}\u00a0`)},
  {kind: "a card with a script", table: card, mutate: replaced(/"url": "[^"]*"/, '"url": "javascript:alert(1)"')},
  {kind: "a card without an address", table: card, mutate: replaced(/"licenceUrl": "[^"]*"/, '"licenceUrl": "not a url"')},
  {kind: "a card of no day", table: card, mutate: replaced(/"retrieved": "[^"]*"/, '"retrieved": "2024-13-45"')},
  {kind: "a card of the year 9999", table: card, mutate: replaced(/"retrieved": "[^"]*"/, '"retrieved": "9999"')},
  {kind: "a card of a later day", table: card, mutate: replaced(/"retrieved": "[^"]*"/, '"retrieved": "2052"')},
  {kind: "a card of an earlier day", table: card, mutate: replaced(/"retrieved": "[^"]*"/, '"retrieved": "2022"')},
  {kind: "a card under another licence", table: card, mutate: replaced(/"licence": "[^"]*"/, '"licence": "CC BY-NC 4.0"')},
  {kind: "a card of another folder", table: card, mutate: replaced('"id": "worldbank"', '"id": "wb"')},
  {kind: "a card with a number for a text", table: card, mutate: replaced(/("WDI.csv": )"[^"]*"/, "$17")},
  {kind: "a card with a list of tables", table: card, mutate: replaced(/("tables": )\{[^}]*\}/, '$1["WDI.csv"]')},
  {kind: "a card with a key twice", table: card, mutate: replaced('"licence":', '"licence": "x", "licence":')},
  {kind: "a card with a key of its own", table: card, mutate: replaced('"licence":', '"__proto__": "x", "licence":')},
  {kind: "a card cut", table: card, mutate: (text) => text.slice(0, -10)},
  {kind: "a card with strange letters", table: card, mutate: replaced("World Bank", "World\\u202e Bank")},
  {
    kind: "a card of another edition",
    table: card,
    mutate: replaced(/"edition": "[^"]*"/, '"edition": "another"'),
    accepted: "an edition is what its publisher calls it"
  }
];
