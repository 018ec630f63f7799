import {leadsApart} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import {genderGap, type GenderGap} from "../../measures/genderGap.ts";
import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {genderDotRow} from "../../reading/genderDotRow.ts";
import {pairCells, pairColumns} from "../../reading/genderTable.ts";
import {levelWithin} from "../../reading/genderBalance.ts";
import {momentTold} from "../../reading/saidMoment.ts";
import {shownSexes} from "../../reading/shownSexes.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {withBreakdown} from "../../measures/latest.ts";
import {pairName, type Pair} from "./learningPairs.ts";
import {sideNotes} from "./sideNotes.ts";

const asked = ["any-benefit", "children", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];

/** Women and men of one side in one branch. */
type SideGap = {readonly indicator: Indicator; readonly area: Area; readonly gap: GenderGap};
export type PairGenderView = {readonly figure: TakenFigure; readonly rows: readonly GenderRow[]};

/** Women and men of two countries, branch by branch, wherever both are published for the same year. */
export function pairGender(pair: Pair, as: LocalAtlas): PairGenderView {
  const {country, learn} = as.words;
  const found = asked.flatMap((id) => pair.sides.flatMap((area) => gapIn(area, as.indicator(id), as)));
  const used = [...new Set(found.map(({indicator}) => indicator))];
  const sources = sourceLines(used.length > 0 ? used : [as.indicator("any-benefit")], as);
  const values = found.flatMap(({indicator, gap}) => [gap.women, gap.men].map((o) => describeValue(o, indicator, as)));
  return {
    rows: found.map((one) => ({...genderDotRow(one.gap, labelOf(one, as), as), valueText: ""})),
    figure: {
      id: "gender",
      ...finding(toldOf(pair, found, as), {place: null, sources}, as),
      subtitle: country.gender.subtitle,
      note: [...sideNotes(values, as), learn.gender.note].join(" "),
      sources,
      table: {
        caption: learn.gender.caption(pairName(pair, as)),
        columns: [{text: country.life.branch}, ...pairColumns(true, as)],
        rows: found.map((one) => [{text: labelOf(one, as)}, ...pairCells(one.gap, true, as)])
      }
    }
  };
}

const labelOf = ({indicator, area}: SideGap, as: LocalAtlas): string =>
  as.words.learn.work.row({group: indicator.name[as.locale], area: area.name[as.locale]});

function gapIn(area: Area, indicator: Indicator, as: LocalAtlas): SideGap[] {
  const rows = as.snapshot(indicator.id).byArea.get(area.id) ?? [];
  const gap = genderGap((["female", "male"] as const).flatMap((sex) => withBreakdown(rows, {breakdown: {sex}})));
  return gap ? [{indicator, area, gap}] : [];
}

/** The widest difference of each side, of those that may lead; that a side is level, or has none. */
function toldOf({sides}: Pair, found: readonly SideGap[], as: LocalAtlas): Told {
  const {gender} = as.words.learn;
  const sound = found.filter(({gap}) => leadsApart(gap, as) && !isAtEnd(gap));
  if (sound.length === 0) return {title: gender.titleNone, absent: true};
  const titleOf = (moment: "when" | "alone") => gender.title(sides.map((area) => sideText(area, {sound, moment}, as)));
  return {title: titleOf("when"), clause: titleOf("alone")};
}

/** Whether both are 0, or both at the cap: that does not show that women and men are level. */
const isAtEnd = ({female, male}: GenderGap): boolean => female === male && (male === 0 || male === 100);

type Telling = {readonly sound: readonly SideGap[]; readonly moment: "when" | "alone"};

function sideText({id}: Area, {sound, moment}: Telling, as: LocalAtlas): string {
  const {gender} = as.words.learn;
  const place = as.place(id);
  const own = sound.filter(({area}) => area.id === id);
  const [widest] = own.toSorted((a, b) => Math.abs(b.gap.points) - Math.abs(a.gap.points));
  if (!widest) return gender.sideNone(place);
  const {indicator, gap} = widest;
  const when = momentTold(gap, as)[moment];
  const [only, branch] = [own.length === 1, indicator.name[as.locale]];
  if (Math.abs(gap.points) < levelWithin) return gender.sideLevel({only: only ? branch : null, place, within: levelWithin, when});
  const said = {...shownSexes(gap, indicator), children: isOfChildren(indicator), when};
  return gender.side({only, place, branch, ...said});
}
