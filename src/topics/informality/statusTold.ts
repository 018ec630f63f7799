import type {Language} from "../../atlas/language.ts";
import type {CountryMedian} from "../../measures/countryMedian.ts";
import type {Code} from "../../model/dimension.ts";
import type {Observation} from "../../model/observation.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import type {Told} from "../../reading/finding.ts";

/** A status in employment with the values of a group's countries. */
export type Status = {
  readonly code: Exclude<Code<"status">, "total">;
  readonly held: ReadonlyMap<string, Observation>;
  readonly median: CountryMedian<Observation> | null;
};

/** How many areas have data on some status; and the countries of the group, of which each median is of some. */
type Counted = {readonly areas: number; readonly countries: number};

/** The two ends among the statuses that at least half of the countries tell, but for the one that is informal by definition. */
export function statusTold(statuses: readonly Status[], counted: Counted, reader: Language): Told | string {
  const {words} = reader;
  const say = words.informality.status;
  const name = ({code}: Status): string => words.codes.status[code];
  const told = statuses.flatMap(({code, held, median}) => (median ? [{code, held, median}] : []));
  const open = told.filter(({code, held}) => code !== "familyWorker" && held.size * 2 >= counted.areas);
  const sorted = (open.length > 0 ? open : told).toSorted((a, b) => b.median.value - a.median.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return words.computed.fewCountriesTitle;
  const among = counted.countries;
  const when = saidYears([...high.median.of, ...low.median.of], reader);
  if (high === low) {
    const one = {status: name(high), value: high.median.value, of: high.median.of.length, among};
    return {title: say.titleOne({...one, when}), clause: (said) => words.sentence.statusOne({...one, when: said}), alone: when};
  }
  const end = (status: typeof high) => ({status: name(status), value: status.median.value, of: status.median.of.length});
  const ends = {most: end(high), least: end(low), among};
  return {title: say.title({...ends, when}), clause: (said) => words.sentence.statuses({...ends, when: said}), alone: when};
}
