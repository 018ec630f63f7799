import type {Claim} from "../../model/claim.ts";

/** A figure as English publications print it: "53.1% of world population", "4,100,000,000 people". */
export const printedFigure = ({value, unit}: Claim): string =>
  unit.startsWith("%") ? `${value}${unit}` : `${value.toLocaleString("en")} ${unit}`;
