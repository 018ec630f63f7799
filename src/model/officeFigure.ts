import type {Code} from "./dimension.ts";
import type {Translated} from "./locale.ts";
import type {Sourced} from "./sourced.ts";

/** What a figure of a national office is of: the country as a whole, one of its parts, a group of parts, its towns, its countryside, or another area. */
export const placeLevels = ["country", "subdivision", "zone", "urban", "rural", "other"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

export const officeUnits = ["percent", "persons"] as const;
export type OfficeUnit = (typeof officeUnits)[number];

/** One number of a national office about its country or a place within. A number nobody has is a row nobody writes. */
export type OfficeFigure = Sourced & {
  readonly area: string;
  /** Id of an office's measure. */
  readonly measure: string;
  readonly level: PlaceLevel;
  /** ISO 3166-2; "" where the place has no code. */
  readonly code: string;
  /** The place as the office names it. */
  readonly place: string;
  /** A year, an edition ("2023-24") or a quarter ("2024-Q2"), as published. */
  readonly period: string;
  readonly sex: Code<"sex">;
  readonly value: number;
  readonly unit: OfficeUnit;
  /** What is to be known of this value; "" where there is nothing. */
  readonly note: Translated;
};

/** What tells the figure of a place from those of others, whatever the code. */
export const keyOfOffice = ({
  area,
  measure,
  level,
  place,
  period,
  sex
}: Omit<OfficeFigure, "code" | "value" | "unit" | "note" | "source">): string => [area, measure, level, place, period, sex].join("/");
