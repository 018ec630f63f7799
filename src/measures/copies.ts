import {dimensionNames, type Observation} from "../model/observation.ts";

/** A value of an area that stands to the decimal at another area, in the same year. */
type Copy = {readonly about: Observation; readonly of: Observation};

/** Fewer values that are alike may be so by chance. */
const fewest = 3;

/** What everybody has or nobody has is alike without being copied. */
const isEnd = ({value}: Observation): boolean => value === 0 || value === 100;

/**
 * The values of one area that are copies of another's: in a year in which `fewest` or more, none of them 0 or 100, are identical to those
 * of the other for the same indicator and breakdown. Values at an end are copies with them where they are of one of those indicators.
 */
export function copies(values: readonly Observation[], others: readonly Observation[]): Copy[] {
  const byPlace = new Map(others.map((o) => [placeOf(o), o]));
  const alike = values.flatMap((about): Copy[] => {
    const of = byPlace.get(placeOf(about));
    return of?.value === about.value ? [{about, of}] : [];
  });
  return [...Map.groupBy(alike, ({about}) => about.period).values()].flatMap((inYear) => {
    const telling = inYear.filter(({about}) => !isEnd(about));
    const told = new Set(telling.map(({about}) => about.indicator));
    return telling.length < fewest ? [] : inYear.filter(({about}) => told.has(about.indicator));
  });
}

const placeOf = (o: Observation): string => [o.indicator, o.period ?? o.edition, ...dimensionNames.map((name) => o[name])].join("/");
