import type {HeadlineMove} from "./releaseReport.ts";

/** Whether a country only changed its place, because others moved. */
export const isPassed = ({was, is}: HeadlineMove): boolean =>
  was !== null && is !== null && was.value === is.value && was.when === is.when && was.mapClass === is.mapClass;
