import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {fastestMove, isNarrower, isWider, leastMove} from "../../measures/hasMoved.ts";
import type {Group} from "../../model/area.ts";
import {closingsOf, leastYears, sdgYears, type ToldClosing} from "../../reading/closingsOf.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {goalPaceOf} from "./goalFigure.ts";

export type ProgressView = {readonly head: PageHead; readonly headline: string; readonly standfirst: string};

/** "Who has closed the gap fastest since 2015, and how far is 2030?", for the world or for one group of countries. */
export function progress(group: Group, as: LocalAtlas): ProgressView {
  const say = as.words.progress;
  const {told} = closingsOf(group.members, "any-benefit", as);
  const first = fastestMove(told);
  const since = sdgYears.first;
  const lead =
    first !== null ? fastestLead(first, as) : told.length > 0 ? say.noneNarrower({since, ...leastMove}) : say.noneCompared({since});
  const goal = goalTold(group, as);
  const count = told.length;
  const of = group.members.length;
  const [narrower, wider] = [told.filter(isNarrower).length, told.filter(isWider).length];
  const counted = count > 0 ? say.counted({count, of, since, narrower, wider, leastYears, points: leastMove.points}) : "";
  const method = [first ? whenOf(first, {count, of}, as) : "", goal].filter(Boolean).join(" ");
  return {
    head: {lead, method},
    headline: [`${lead}.`, method].filter(Boolean).join(" "),
    standfirst: [counted, say.target({by: sdgYears.last})].filter(Boolean).join(" ")
  };
}

const fastestLead = ({area, perYear}: ToldClosing, as: LocalAtlas): string => as.words.progress.lead({place: as.place(area), perYear});

const whenOf = ({from, to}: ToldClosing, of: {readonly count: number; readonly of: number}, as: LocalAtlas): string =>
  as.words.progress.when({...of, years: {first: from.period ?? 0, last: to.period ?? 0}});

/** The way to 2030 as published values have it; "" where none is published. */
function goalTold(group: Group, as: LocalAtlas): string {
  const pace = goalPaceOf(group.id, as);
  if (!pace) return "";
  const years = {first: pace.from.period ?? 0, last: pace.to.period ?? 0};
  return as.words.progress.goal({place: as.place(group.id), had: pace.perYear, needed: pace.needed, years, by: sdgYears.last});
}
