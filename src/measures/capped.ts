import type {Observation} from "../model/observation.ts";

/** The most a share is published as: recipients can outnumber the group they are counted against, and the source cuts off there. */
const cap = 100;

/** Whether a share of a group stands at the cap. Hand in values of an indicator whose source cuts off there. */
export const isCapped = ({value}: Pick<Observation, "value">): boolean => value === cap;
