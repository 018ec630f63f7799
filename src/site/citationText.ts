import {readFileSync} from "node:fs";

/** The text of CITATION.cff, which travels with the data. */
export const citationText = (): string => readFileSync("CITATION.cff", "utf8");
