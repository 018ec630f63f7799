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

/** Published values are rounded: this much a total may lie outside women and men, in points. */
const rounding = 0.1;

/** What must be true of the figures of national offices. */
export const officeFigureChecks: Checks<OfficeFigure> = {
  "a place has one value of a measure, period and sex": (figures) =>
    doubled(figures, keyOfOffice, (one) => `two rows for ${keyOfOffice(one)}`),

  "a code is of one place": (figures) =>
    doubled(
      figures.filter(({code}) => code !== ""),
      ({code, measure, period, sex}) => [code, measure, period, sex].join("/"),
      ({code, place}, other) => `${code} is ${place} and ${other.place}`
    ),

  "every area is known": ofUnknownArea,

  "a share lies between 0 and 100": (figures) =>
    figures.filter(({unit, value}) => unit === "percent" && (value < 0 || value > 100)).map((item) => ({item, says: `${item.value}%`})),

  "a share for all lies between women and men": (figures) => {
    const alike = ({measure, place, period}: OfficeFigure): string => [measure, place, period].join("/");
    const shares = figures.filter(({unit}) => unit === "percent");
    return [...Map.groupBy(shares, alike).values()].flatMap((all) => {
      const [item, women, men] = (["total", "female", "male"] as const).map((sex) => all.find((one) => one.sex === sex));
      if (!item || !women || !men) return [];
      const [least, most] = [Math.min(women.value, men.value) - rounding, Math.max(women.value, men.value) + rounding];
      const isWithin = item.value >= least && item.value <= most;
      return isWithin ? [] : [{item, other: women, says: `the total is ${item.value}, women ${women.value}, men ${men.value}`}];
    });
  },

  "people are counted whole, from 0": (figures) =>
    figures
      .filter(({unit, value}) => unit === "persons" && (value < 0 || !Number.isInteger(value)))
      .map((item) => ({item, says: `${item.value} people`})),

  "a measure has one unit, one country and one source": otherThanFirst,

  "beside the places stands the value of the country": withoutCountry
};

function otherThanFirst(figures: readonly OfficeFigure[]): Culprit<OfficeFigure>[] {
  const first = new Map<string, OfficeFigure>();
  const about = ({unit, area, source}: OfficeFigure): string => `${unit} of ${area} by ${source}`;
  return figures.flatMap((item) => {
    const other = first.get(item.measure) ?? item;
    first.set(item.measure, other);
    return about(item) === about(other) ? [] : [{item, other, says: `${item.measure} is in ${about(item)}, and in ${about(other)}`}];
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
