import type {Unit} from "../../model/unit.ts";
import {inUnit, print} from "./phrases.ts";

/** What is said of an area, a branch or another part, and of when it is. */
type Said = {name: string; value: number; unit: Unit; when: string};

/** A share and what it leaves out; null at the cap of the source. */
type Left = {value: number; gap: number | null};
const leftOut = ({value, gap}: Left): string =>
  gap === null ? `coverage ${print.percent(value)}` : `${print.percent(gap)} (coverage ${print.percent(value)})`;

/** What an observation says aloud, wherever a pointer or a keyboard rests on it. Travels to the browser with the words of the compare page. */
export const say = {
  value: ({name, value, unit, when}: Said) => `${name}: ${inUnit(value, unit)} (${when})`,
  /** A share with what it leaves out. */
  left: ({name, gap, value, when}: {name: string; gap: number; value: number; when: string}) =>
    `${name}: ${print.percent(gap)} left out, coverage ${print.percent(value)} (${when})`,
  absent: ({name, why}: {name: string; why: string}) => `${name}: ${why}`,
  median: ({name, value, unit, when}: {name: string; value: number; unit: Unit; when?: string}) =>
    `${name}: median country ${inUnit(value, unit)}${when ? ` (${when})` : ""}`,
  /** Where one of them has no value, `why` says so. */
  sexes: ({
    name,
    women,
    men,
    unit,
    why,
    children = false,
    when
  }: {
    name: string;
    women: number | null;
    men: number | null;
    unit: Unit;
    why: string;
    /** Children are neither women nor men. */
    children?: boolean;
    when: string;
  }) =>
    `${name}: ${children ? "female" : "women"} ${women == null ? why : inUnit(women, unit)}, ${children ? "male" : "men"} ${men == null ? why : inUnit(men, unit)} (${when})`,
  /** The same of shares with what they leave out. */
  sexesLeft: ({
    name,
    women,
    men,
    why,
    children = false,
    when
  }: {
    name: string;
    women: Left | null;
    men: Left | null;
    why: string;
    /** Children are neither women nor men. */
    children?: boolean;
    when: string;
  }) =>
    `${name}, left out: ${children ? "female" : "women"} ${women ? leftOut(women) : why}, ${children ? "male" : "men"} ${men ? leftOut(men) : why} (${when})`
};
