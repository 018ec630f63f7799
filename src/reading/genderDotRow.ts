import {isBothCapped, isCutOff} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {GenderRow} from "../charts/genderDots.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {shownPlace, shownPoints} from "../measures/showsGap.ts";
import type {Language} from "../atlas/language.ts";
import {saidMoment} from "./saidMoment.ts";
import type {DescribedValue} from "./describeValue.ts";
import {saySexes} from "./saySexes.ts";
import {isLeftUnknown, shownText} from "./shownText.ts";

/**
 * Women and men of one area as a row of the chart: the one way to make it, with the doubts about either value in the year and the sentence.
 * A remark on where the figure is from stands with the name.
 */
export function genderDotRow(gap: GenderGap, label: string, as: LocalAtlas): GenderRow {
  const {indicator} = as.snapshot(gap.indicator);
  const {words} = as;
  const moment = saidMoment(gap, as);
  const [women, men] = moment.found;
  const remark = gap.women.remark === "modelled" ? "" : words.remarks[gap.women.remark];
  return {
    label: remark ? words.value.remarked({name: label, remark}) : label,
    valueText: pointsText(gap, as),
    yearText: moment.mark,
    old: moment.old,
    female: shownPlace(gap.female, indicator),
    male: shownPlace(gap.male, indicator),
    femaleText: dotText(women, as),
    maleText: dotText(men, as),
    femaleCapped: isLeftUnknown(women),
    maleCapped: isLeftUnknown(men),
    say: saySexes({name: label, women, men, why: "", when: moment.all}, indicator, as)
  };
}

/** What stands at a dot; at the cap, which the difference and the notes name, a dash alone. */
const dotText = (found: DescribedValue, {words}: Language): string => (isLeftUnknown(found) ? words.value.missing : shownText(found));

/** Women minus men in what is shown; that it is so much at least where one is capped, and that both are where it is unknown. */
function pointsText(gap: GenderGap, as: LocalAtlas): string {
  if (isBothCapped(gap, as)) return as.words.doubts.bothCapped;
  const points = pointsOf(gap, as);
  return isCutOff(gap, as) ? as.format.pointsAtLeast(points) : as.format.signedPoints(points);
}

/** Women minus men in what is shown, in points. */
export const pointsOf = (gap: GenderGap, as: LocalAtlas): number => shownPoints(gap.points, as.snapshot(gap.indicator).indicator);

type Drawn = {
  readonly averages: number;
  /** Countries drawn, of those that publish both, and what they were chosen for. */
  readonly countries: number;
  readonly of: number;
  readonly as: "widest" | "most";
};

/** What of the table is drawn; "" where all of it is. */
export const drawnText = ({averages, countries: count, of, as}: Drawn, {words}: Language): string =>
  count === of ? "" : words.gender.drawn[as]({averages: averages > 0, count, of});

/** The same, but an average of a group is called one. */
export function averageName(id: string, as: LocalAtlas): string {
  const name = as.name(id);
  return as.areas.get(id)?.kind === "group" ? as.words.gender.work.average(name) : name;
}
