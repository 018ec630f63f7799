import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Told} from "../../reading/finding.ts";
import {gapOf} from "./lifeCycleTold.ts";
import {span, type GroupPath} from "./lifeCycleStages.ts";

/** "Low income: at least 87.3% left out at every stage of life. High income: at most 43.9%": in the measure that the picture prints. */
export function pathsApart(paths: readonly GroupPath[], groups: readonly Group[], as: LocalAtlas): Told | string {
  const {words} = as;
  const ends = paths.map(({label, stages}, i) => {
    const gaps = stages.filter(({value}) => value !== null).map((stage) => gapOf(stage, as));
    return {
      label,
      place: as.place(groups[i]?.id ?? ""),
      years: stages.flatMap((stage) => stage.years),
      most: Math.max(...gaps),
      least: Math.min(...gaps)
    };
  });
  const low = ends.toSorted((a, b) => b.least - a.least)[0];
  const high = ends.toSorted((a, b) => a.most - b.most)[0];
  if (!low || !high) return words.lifeCycle.group.titleNone;
  const [{least}, {most}] = [low, high];
  return {
    title: words.lifeCycle.incomes.title({lowest: low.label, least, highest: high.label, most}),
    clause: (when) => words.sentence.stages({lowest: low.place, least, highest: high.place, most, when}),
    alone: span([...low.years, ...high.years], as)
  };
}
