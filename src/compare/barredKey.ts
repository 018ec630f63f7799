import type {Observation} from "../model/observation.ts";

/** What a value that may not lead is known by: its area, year and sex; what is broken down further is barred nowhere. */
export const barredKey = ({area, period, edition, sex}: Pick<Observation, "area" | "period" | "edition" | "sex">): string =>
  `${area} ${period ?? edition} ${sex}`;
