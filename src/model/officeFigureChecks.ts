import {doubled, ofUnknownArea, type Checks, type Culprit} from "./checks.ts";
import {keyOfOffice, type OfficeFigure} from "./officeFigure.ts";
import type {OfficeMeasure} from "./officeMeasure.ts";

/** What must be true of the measures of national offices. */
export const officeMeasureChecks: Checks<OfficeMeasure> = {
  "no two measures have the same id": (measures) =>
    doubled(
      measures,
      ({id}) => id,
      ({id}) => `"${id}" stands twice`
    )
};

/** What must be true of the figures of national offices. */
export const officeFigureChecks: Checks<OfficeFigure> = {
  "a place has one value of a measure, period and sex": (figures) =>
    doubled(figures, keyOfOffice, (one) => `two rows for ${keyOfOffice(one)}`),

  "a code is of one place": (figures) =>
    otherwise(
      figures.filter(({code}) => code !== ""),
      ({code}) => code,
      ({place}) => place
    ),

  "a place has one code": (figures) =>
    otherwise(
      figures.filter(({code}) => code !== ""),
      ({area, place}) => `${area}, ${place}`,
      ({code}) => code
    ),

  "the codes of a country's places begin alike": (figures) =>
    otherwise(
      figures.filter(({code}) => code !== ""),
      ({area}) => area,
      ({code}) => `${code.slice(0, 3)}…`
    ),

  "the figure of all lies between women and men, or is of more people than either": outsideSexes,

  "every area is known": ofUnknownArea,

  "a share lies between 0 and 100": (figures) =>
    figures.filter(({unit, value}) => unit === "percent" && (value < 0 || value > 100)).map((item) => ({item, says: `${item.value}%`})),

  "people are counted whole, from 0": (figures) =>
    figures
      .filter(({unit, value}) => unit === "persons" && (value < 0 || !Number.isInteger(value)))
      .map((item) => ({item, says: `${item.value} people`})),

  "a measure has one unit, one country and one source": (figures) =>
    otherwise(
      figures,
      ({measure}) => measure,
      ({unit, area, source}) => `in ${unit} of ${area} by ${source}`
    ),

  "beside the places stands the value of the country": withoutCountry
};

/** Figures of which something is told otherwise than of the first one with the same key. */
function otherwise(
  figures: readonly OfficeFigure[],
  keyOf: (figure: OfficeFigure) => string,
  tell: (figure: OfficeFigure) => string
): Culprit<OfficeFigure>[] {
  const first = new Map<string, OfficeFigure>();
  return figures.flatMap((item) => {
    const key = keyOf(item);
    const other = first.get(key) ?? item;
    first.set(key, other);
    return tell(item) === tell(other) ? [] : [{item, other, says: `"${key}" is "${tell(item)}", and "${tell(other)}"`}];
  });
}

/** Published values are rounded: this much a share may lie outside those of women and men. */
const rounding = 0.1;

/** Counts of women and men need not add up: offices leave people out whose sex is not known. */
function outsideSexes(figures: readonly OfficeFigure[]): Culprit<OfficeFigure>[] {
  const together = Map.groupBy(figures, (one) => keyOfOffice({...one, sex: "total"}));
  return [...together.values()].flatMap((alike) => {
    const [all, women, men] = (["total", "female", "male"] as const).map((sex) => alike.find((one) => one.sex === sex));
    if (!all || !women || !men) return [];
    const [least, most] = [Math.min(women.value, men.value) - rounding, Math.max(women.value, men.value)];
    const isSound = all.unit === "persons" ? all.value >= most : all.value >= least && all.value <= most + rounding;
    return isSound ? [] : [{item: all, says: `"${all.place}" in ${all.period} has ${all.value}, women ${women.value}, men ${men.value}`}];
  });
}

/** Places are shown beside the value of the same office for the whole country: without it nobody sees how they stand. */
function withoutCountry(figures: readonly OfficeFigure[]): Culprit<OfficeFigure>[] {
  const when = ({measure, period, sex}: OfficeFigure): string => [measure, period, sex].join("/");
  const whole = new Set(figures.filter(({level}) => level === "country").map(when));
  const bare = Map.groupBy(
    figures.filter((one) => !whole.has(when(one))),
    when
  );
  return [...bare].map(([key, [item]]) => ({item: item!, says: `${key} has places and no value of the country`}));
}
