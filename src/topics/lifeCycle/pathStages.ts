import type {LifePathOptions} from "../../charts/lifePath.ts";
import {stageIds} from "./lifeCycleStages.ts";
import type {Language} from "../../atlas/language.ts";

/** The stages and phases of the path of life, named for a reader. */
export function pathStages({words}: Language): Pick<LifePathOptions, "stages" | "phases" | "words"> {
  const say = words.lifeCycle;
  return {
    stages: stageIds.map((id) => say.stages[id]),
    phases: [
      {text: say.phases.beginning, span: 2},
      {text: say.phases.work, span: 3},
      {text: say.phases.old, span: 1}
    ],
    words: {reached: say.reached, left: say.left}
  };
}
