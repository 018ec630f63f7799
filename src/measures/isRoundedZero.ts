import type {Observation} from "../model/observation.ts";

/** The report whose spending has one decimal: its 0 is what lies under 0.05% of GDP, or is not told apart. */
const oneDecimal = "2020-22";

/** Whether a published 0 may only be rounded to it. */
export const isRoundedZero = ({indicator, edition, value}: Pick<Observation, "indicator" | "edition" | "value">): boolean =>
  indicator === "spending" && edition === oneDecimal && value === 0;
