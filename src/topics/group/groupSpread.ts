import type {Observation} from "../../model/observation.ts";
import {endsFrom} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {printedValue} from "../../measures/printedValue.ts";
import {spread} from "../../measures/spread.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {branches} from "../../atlas/branches.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {groupSpreadTable, type HeldBranch} from "./groupSpreadTable.ts";
import {groupSpreadStrip} from "./groupSpreadStrip.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";

export type SpreadView = {
  readonly figure: TakenFigure;
  readonly rows: readonly StripRow[];
  /** Members without a figure on the branch that the title names; on any, where it names none. */
  readonly missing: number;
};

/** How far apart the countries of a group are on every branch: not its mean alone. */
export function groupSpread(group: Group, as: LocalAtlas): SpreadView {
  const {words} = as;
  const held = ["any-benefit", ...branches].flatMap((id) => heldIn(group, id, as));
  const values = held.flatMap((one) => one.values);
  const widest = widestOf(held, as);
  const named = held.filter(({id}) => !widest || id === widest.id).flatMap((one) => one.values);
  const sources = sourceLines([as.indicator("any-benefit")], as);
  return {
    rows: held.map((one) => groupSpreadStrip(one, group, as)),
    missing: group.members.length - new Set(named.map(({area}) => area)).size,
    figure: {
      id: "spread",
      ...finding(titleOf(widest, sources, as), {place: as.place(group.id), sources}, as),
      subtitle: words.region.spread.subtitle,
      note: [countedWorkers(held, as), zerosIn(values, as), leadNote(values, as)].filter(Boolean).join(" ") || undefined,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: groupSpreadTable(held, group, as)
    }
  };
}

function heldIn(group: Group, id: string, atlas: Atlas): HeldBranch[] {
  const members = group.members;
  const inside = new Set(members);
  const values = atlas.snapshot(id).countries.filter(({area}) => inside.has(area));
  const found = spread(values, {members});
  return found ? [{id, spread: found, values}] : [];
}

/** What a published zero may mean, where a member has one. */
const zerosIn = (values: readonly Observation[], as: LocalAtlas): string => (values.some(isZero) ? as.words.country.life.zeroTold : "");
const isZero = ({value}: Observation): boolean => value === 0;

/** A branch as the title tells it; whether published zeros are left aside. */
type ToldBranch = HeldBranch & {readonly zeros: boolean};

/**
 * The branch in which the values that may lead are farthest apart. A published zero is not told as the widest gap, for it may stand for
 * what was not reported; it is where there is nothing else.
 */
function widestOf(held: readonly HeldBranch[], as: LocalAtlas): ToldBranch | undefined {
  const told = held.flatMap(({id, values}): ToldBranch[] => {
    const sound = endsFrom(values, as);
    const above = sound.filter((o) => !isZero(o));
    const kept = above.length > 0 ? above : sound;
    const found = spread(kept, {members: kept.map(({area}) => area)});
    return found ? [{id, spread: found, values: kept, zeros: kept.length < sound.length}] : [];
  });
  return told.toSorted((a, b) => b.spread.range - a.spread.range)[0];
}

function titleOf(widest: ToldBranch | undefined, sources: readonly SourceLine[], as: LocalAtlas): Told | string {
  const {region, sentence} = as.words;
  const [lowest, highest] = [widest?.spread.highest[0], widest?.spread.lowest[0]];
  if (!widest || !lowest || !highest) return region.branches.titleNone;
  const [branch, measured] = [as.indicator(widest.id).name[as.locale], shownIn(as.indicator(widest.id), as)];
  const [low, high] = [lowest, highest].map((end) => placed(end, widest.values, as)) as [string, string];
  const last = placed(highest, widest.values, as, {sources});
  const [capped, isLevel] = [isHidden(lowest, as), printedValue(lowest.value) === printedValue(highest.value)];
  return {
    title: isLevel
      ? region.spread.titleLevel({branch, all: low, capped})
      : region.spread.title({branch, lowest: low, highest: high, capped, zeros: widest.zeros}),
    clause: isLevel
      ? sentence.level({...measured, all: last, capped})
      : sentence.ranges({...measured, low: placed(lowest, widest.values, as, {}), high: last, capped, zeros: widest.zeros})
  };
}
