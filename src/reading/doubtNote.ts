import type {Doubt} from "../atlas/doubt.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Irreconcilable} from "../measures/irreconcilable.ts";
import {capBehind} from "../measures/capBehind.ts";
import type {Step} from "../measures/steps.ts";
import {oldestFirst} from "../measures/latest.ts";
import {yearsBetween} from "../measures/yearsBetween.ts";
import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import {ofAll, ofThis} from "./ofThis.ts";
import {spentNote} from "./spentNote.ts";

type PartsAbove = Extract<Doubt, {kind: "partsAbove"}>;

/** What a rule finds odd about a value, in a sentence that names it: it may stand among other values. */
export function doubtNote(doubt: Doubt, about: Observation, as: LocalAtlas): string {
  const say = as.words.doubts;
  switch (doubt.kind) {
    case "capped":
      return say.capped;
    case "irreconcilable":
      return threeNote(doubt, about, as);
    case "sumToHundred":
      return say.sumToHundred({...valuesOf(doubt), children: isOfChildren(as.indicator(about.indicator)), of: ofAll(about, as)});
    case "step":
      return stepNote(doubt, as);
    case "belowFloor":
      return say.belowFloor({branches: sharesOf(doubt), floor: doubt.floor, of: ofAll(about, as)});
    case "partsAbove":
      return partsNote(doubt, about, as);
    case "zeroSpent":
    case "littleSpent":
      return spentNote(doubt, about, as);
    case "employeesApart":
      return employeesNote(doubt, about, as);
    case "groupApart":
      return groupNote(doubt, about, as);
    case "aboveHundred":
      return say.aboveHundred({value: about.value, of: ofThis(about, as)});
    case "copied":
      return say.copied({original: as.place(doubt.of.area), of: ofAll(about, as)});
    case "zeroOnAll":
      return zeroNote(doubt, about, as);
  }
}

function partsNote({total, parts, sum}: PartsAbove, about: Observation, as: LocalAtlas): string {
  const names = parts.map((part) => as.words.codes.function[part.function]);
  return as.words.doubts.partsAbove({total: total.value, sum, parts: names, report: about.edition, of: ofAll(about, as)});
}

/** The group that its figure would fit together with is named. */
const groupNote = ({mean, count, fits}: Extract<Doubt, {kind: "groupApart"}>, about: Observation, as: LocalAtlas): string =>
  as.words.doubts.groupApart({
    ...{value: about.value, mean, count},
    fits: fits && {with: as.place(fits.area), mean: fits.mean},
    of: ofAll(about, as)
  });

const employeesNote = (
  {employees, total, most, held}: Extract<Doubt, {kind: "employeesApart"}>,
  about: Observation,
  as: LocalAtlas
): string => as.words.doubts.employeesApart({employees: employees.value, total: dated(total), most, held, of: ofAll(about, as)});

const zeroNote = ({before}: Extract<Doubt, {kind: "zeroOnAll"}>, about: Observation, as: LocalAtlas): string =>
  as.words.doubts.zeroOnAll({before: namedWith(before, as), skipped: skippedIn(before, about, as), of: ofAll(about, as)});

/** Of the series that it is in: women and men may have it from their total. */
const stepNote = ({from, to}: Step, as: LocalAtlas): string =>
  as.words.doubts.step({
    ...{from: dated(from), to: dated(to), passed: passedOver(from, to, as).map(dated), skipped: skippedIn(from, to, as)},
    of: {...ofThis(to, as), year: null}
  });

/** The share of women that three values imply is said where there could be such a share. */
function threeNote(doubt: Irreconcilable, about: Observation, as: LocalAtlas): string {
  const {doubts} = as.words;
  const said = {
    total: doubt.total.value,
    children: isOfChildren(as.indicator(about.indicator)),
    cap: capBehind(doubt),
    of: ofAll(about, as)
  };
  const three = {...valuesOf(doubt), ...said};
  const {implied, held} = doubt;
  return held === null || implied < 0 || implied > 100 ? doubts.outside(three) : doubts.irreconcilable({...three, implied, held});
}

const valuesOf = ({female, male}: {readonly female: Observation; readonly male: Observation}) => ({female: female.value, male: male.value});

const sharesOf = ({children, older}: Extract<Doubt, {kind: "belowFloor"}>) => [
  ...(children ? [{branch: "children", share: children.value} as const] : []),
  ...(older ? [{branch: "old-age", share: older.value} as const] : [])
];

/** The years between an earlier value and a later one that its series has no figure for: a step over them may have been many. */
const skippedIn = (from: Observation, to: Observation, as: LocalAtlas): ReturnType<typeof yearsBetween> =>
  yearsBetween(from, to, seriesOf(from, as));

/** The values between the ends of a step, oldest first: doubtful too, but published. */
const passedOver = (from: Observation, to: Observation, as: LocalAtlas): Observation[] =>
  seriesOf(from, as)
    .filter(({period}) => (period ?? 0) > (from.period ?? 0) && (period ?? 0) < (to.period ?? 0))
    .sort(oldestFirst);

function seriesOf(o: Observation, as: LocalAtlas): Observation[] {
  const key = seriesKeyOf(o);
  return (as.snapshot(o.indicator).byArea.get(o.area) ?? []).filter((one) => seriesKeyOf(one) === key);
}

const namedWith = (o: Observation, as: LocalAtlas) => ({...dated(o), indicator: ofAll(o, as).indicator});

const dated = ({value, period}: Observation) => ({value, year: period ?? 0});
