import {pageNames} from "./pageNames.ts";

/** Titles and descriptions of the pages of prose. */
export const prose = {
  method: pageNames.method,
  about: pageNames.about,
  borders: "How borders are drawn and places named",
  methodDescription: "Sources, editions, rules and limits behind every number of the atlas.",
  aboutDescription: "What Left Out is, whom it is for, and how to use what it shows."
};
