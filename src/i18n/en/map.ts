import {n} from "./phrases.ts";

/** The legend of a map and what it says of absence. */
export const map = {
  legend: "Share left out",
  legendValue: "Value",
  legendPoints: "Points short of 100",
  unknown: "Not published",
  notInReport: (edition: string) => `Not in report ${edition}`,
  older: (value: string, report: string) => `only in an older report, ${value} of GDP (${report})`,
  olderNote: (countries: string) => `In an older report alone, so neither ranked nor coloured: ${countries}.`,
  count: (count: number, text: string) => `${text} ${n(count, "country or area", "countries and areas")}`,
  class: (from: string, to: string) => `${from} to ${to}`,
  under: (to: string) => `under ${to}`,
  over: (from: string) => `${from} and more`,
  rings: "Rings mark states too small to see.",
  label: (measure: string) => `World map. ${measure}. The table that follows gives the same values.`
};
