import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {closingsOf, leastYears, sdgYears, type ToldClosing} from "../../reading/closingsOf.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {goalPaceOf} from "./goalFigure.ts";

export type ProgressView = {readonly head: PageHead; readonly headline: string; readonly standfirst: string};

/** "Who has closed the gap fastest since 2015, and how far is 2030?", for the world or for one group of countries. */
export function progress(group: Group, as: LocalAtlas): ProgressView {
  const say = as.words.progress;
  const {told} = closingsOf(group.members, "any-benefit", as);
  const [first] = told;
  const since = sdgYears.first;
  const lead =
    first && first.perYear > 0 ? fastestLead(first, as) : told.length > 0 ? say.noneNarrower({since}) : say.noneCompared({since});
  const goal = goalTold(group, as);
  const count = told.length;
  const narrower = told.filter(({points}) => points > 0).length;
  const wider = told.filter(({points}) => points < 0).length;
  const counted = count > 0 ? say.counted({count, of: group.members.length, since, narrower, wider, leastYears}) : "";
  return {
    head: {lead, method: first && first.perYear > 0 ? [whenOf(first, as), goal].filter(Boolean).join(" ") : goal},
    headline: [`${lead}.`, goal].filter(Boolean).join(" "),
    standfirst: [counted, say.target({by: sdgYears.last})].filter(Boolean).join(" ")
  };
}

const fastestLead = ({area, perYear}: ToldClosing, as: LocalAtlas): string => as.words.progress.lead({place: as.place(area), perYear});

const whenOf = ({from, to}: ToldClosing, as: LocalAtlas): string =>
  as.words.progress.when({years: {first: from.period ?? 0, last: to.period ?? 0}});

/** The way to 2030 as published values have it; "" where none is published. */
function goalTold(group: Group, as: LocalAtlas): string {
  const pace = goalPaceOf(group.id, as);
  if (!pace) return "";
  const years = {first: pace.from.period ?? 0, last: pace.to.period ?? 0};
  return as.words.progress.goal({place: as.place(group.id), had: pace.perYear, needed: pace.needed, years, by: sdgYears.last});
}
