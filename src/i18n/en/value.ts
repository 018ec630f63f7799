import {n} from "./phrases.ts";

/** A value and what stands beside it. */
export const value = {
  /** An undated value names its report. */
  report: (edition: string) => `report ${edition}`,
  old: "old",
  /** Beside a value about which the house has a note. */
  noted: "see note",
  points: (points: string) => `${points} percentage points`,
  indexPoints: (points: string) => `${points} points`,
  ofGdp: (percent: string) => `${percent} of GDP`,
  /** The count decides the form of what follows it in some languages. */
  people: (people: string, count: number) => `${people} ${n(count, "person", "people")}`,
  about: (people: string) => `about ${people}`,
  approximate: "approximately",
  rank: (position: string, of: string) => `${position} of ${of}`,
  tied: "tied",
  missing: "–"
};
