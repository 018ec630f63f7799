import {steps} from "../measures/steps.ts";
import {keyOf} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** Any benefit moves with all branches, so only its pace tells; in a branch, neighbouring values far apart do too, however many years lie between. */
const limitsOf = (id: string): Parameters<typeof steps>[1] =>
  id === "any-benefit" ? {perYear: 10, most: Infinity, leastFall: 5} : {perYear: 15, most: 20, leastFall: 5};

/** Steps of coverage between values that nothing else bars. A group's figure moves when a member's does: the step is told of the country. */
export const doubtsOfSteps = (ids: readonly string[], barred: ReadonlySet<string>, {observations, areas}: Atlas): Doubted[] =>
  ids.flatMap((id) => {
    const ofCountries = (observations.get(id) ?? []).filter(({area}) => areas.get(area)?.kind === "country");
    const found = steps(ofCountries, limitsOf(id), (o) => barred.has(keyOf(o)));
    return found.flatMap(({from, to, doubtful}) => doubtful.map((about): Doubted => ({about, doubt: {kind: "step", from, to}})));
  });
