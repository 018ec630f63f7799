import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";

/** The most a share is published as: recipients can outnumber the group they are counted against, and the source cuts off there. */
const cap = 100;

/** Families whose source cuts shares off there. */
const families: readonly Indicator["family"][] = ["coverage", "contributors"];

/** Whether a value of an indicator stands at the cap of its source. */
export const isCapped = ({value}: Pick<Observation, "value">, {family}: Pick<Indicator, "family">): boolean =>
  value === cap && families.includes(family);
