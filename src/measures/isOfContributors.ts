import type {Indicator} from "../model/indicator.ts";

/** Whether shares are of those who pay in: the others are not left out of anything, as pensions paid from taxes count nobody here. */
export const isOfContributors = ({family}: Pick<Indicator, "family">): boolean => family === "contributors";
