import {steps, type StepFound} from "../measures/steps.ts";
import {halvedOverBreaks} from "../measures/halvedOverBreaks.ts";
import {allTotals} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** How people work moves with all jobs, so only the pace tells, as for any benefit; surveys of few informal jobs come to half as many soon. */
const limits: Parameters<typeof steps>[1] = {perYear: 10, most: Infinity, leastFall: 10};

/** A break says that values are not to be compared, but not that so many points and more than half are gone with it. */
const overBreaks = 20;

/** The parts of which surveys ask enough people: employers, family workers and members of cooperatives are so few that their rates leap. */
const judged: Readonly<Record<string, (o: Observation) => boolean>> = {
  "informal-employment": () => true,
  "informal-by-self-employment": () => true,
  "informal-by-status": ({status}) => status === "employee" || status === "ownAccount",
  "informal-by-sector": ({sector, sex}) => sex === allTotals.sex && sector !== allTotals.sector && sector !== "nonAgriculture"
};

/** Steps of informal employment of a country, as of coverage. */
export const doubtsOfInformalSteps = ({observations, areas}: Atlas): Doubted[] =>
  Object.entries(judged).flatMap(([id, isJudged]) => {
    const held = (observations.get(id) ?? []).filter((o) => areas.get(o.area)?.kind === "country" && isJudged(o));
    return [...steps(held, limits), ...halvedOverBreaks(held, {least: overBreaks})].flatMap(doubtedBy);
  });

const doubtedBy = ({from, to, doubtful}: StepFound): Doubted[] =>
  doubtful.map((about): Doubted => ({about, doubt: {kind: "step", from, to}}));
