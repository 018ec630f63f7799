import type {YearRange} from "../../src/i18n/format.ts";
import type {PlaceName} from "../../src/i18n/placeName.ts";

type Spread = {place: PlaceName; years: YearRange; names: readonly string[]; note?: string; tied: boolean; sex: "female" | "male"} & {
  rank: number | null;
};

/** Messages as they should be and as they should not, to try the tests of words on. */
export const oddWords = {
  plain: "Plain",
  lone: (name: string) => `of ${name}`,
  whole: ({place, years, names, note, tied, sex, rank}: Spread) =>
    `${place.within}, ${years.first} to ${years.last}: ${names.join(", ")}${note ? `; ${note}` : ""}${tied ? " tied" : ""} ${sex} ${rank === null ? "–" : rank.toFixed(0)}`,
  forgetful: ({place, years, names}: Spread) => `${place.the}, ${years.last}: ${names.slice(0, 2).join(", ")}`,
  counted: ({count}: {count: number}) => `${count} ${count === 1 ? "row" : "rows"}`,
  formless: ({count}: {count: number}) => `${count} rows`,
  share: ({count, of}: {count: number; of: number}) => `${count} of ${of} rows`,
  numberless: ({count}: {count: number}) => (count === 1 ? "one row" : count > 999_999 ? "very many rows" : `${count} rows`),
  careless: ({note}: {note?: string}) => `Note: ${note}`,
  doubled: ({count}: {count: number}) => `${count === 0 ? "" : count} rows  held`,
  inner: {listed: ["one", "two"], deep: {share: ({of}: {of: number}) => String(of)}}
};
