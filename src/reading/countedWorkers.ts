import type {Language} from "../atlas/language.ts";

const ofWorkers = "work-injury";

/** Whom a share of workers may be of, wherever one of work injury is told: the source does not say it country by country. "" for other indicators. */
export const countedWorkers = (told: readonly {readonly id: string}[], {words}: Language): string =>
  told.some(({id}) => id === ofWorkers) ? words.indicator.countedWorkers : "";
