import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Told} from "../../reading/finding.ts";
import {span, type GroupPath} from "./lifeCycleStages.ts";

/** "Low income: no stage reaches more than 12.7%. High income: every stage reaches at least 56.1%". */
export function pathsApart(paths: readonly GroupPath[], groups: readonly Group[], as: LocalAtlas): Told | string {
  const {words} = as;
  const ends = paths.map(({label, stages}, i) => {
    const values = stages.flatMap(({value}) => value ?? []);
    return {
      label,
      place: as.place(groups[i]?.id ?? ""),
      years: stages.flatMap((stage) => stage.years),
      most: Math.max(...values),
      least: Math.min(...values)
    };
  });
  const low = ends.toSorted((a, b) => a.most - b.most)[0];
  const high = ends.toSorted((a, b) => b.least - a.least)[0];
  if (!low || !high) return words.lifeCycle.group.titleNone;
  const [{most}, {least}] = [low, high];
  return {
    title: words.lifeCycle.incomes.title({lowest: low.label, most, highest: high.label, least}),
    clause: (when) => words.sentence.stages({lowest: low.place, most, highest: high.place, least, when}),
    alone: span([...low.years, ...high.years], as)
  };
}
