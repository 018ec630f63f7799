import type {Unit} from "../../model/unit.ts";
import {inUnit, print} from "./phrases.ts";

/** A share of GDP that stands in an older report alone. */
type Older = {share: number; edition: string};
type Limit = {limit: number; unit: Unit};

/** The legend of a map and what it says of absence. */
export const map = {
  legend: "Share left out",
  legendContributors: "Share not contributing",
  legendValue: "Value",
  legendPoints: "Index points short of 100",
  drawnPoints: "The colours show the index points short of 100.",
  unknown: "No figure",
  notInReport: (edition: string) => `Not in report ${print.edition(edition)}`,
  older: ({share, edition}: Older) => `only in an older report, ${inUnit(share, "percentOfGdp")} (report ${print.edition(edition)})`,
  olderNote: (countries: readonly (Older & {name: string})[]) =>
    `Only in an older report, so neither ranked nor coloured: ${print.list(
      countries.map(({name, share, edition}) => `${name} ${print.percent(share)} (report ${print.edition(edition)})`)
    )}.`,
  class: ({from, to, unit}: {from: number; to: number; unit: Unit}) => `${print.limit(from, unit)} to ${print.limit(to, unit)}`,
  under: ({limit, unit}: Limit) => `under ${print.limit(limit, unit)}`,
  over: ({limit, unit}: Limit) => `${print.limit(limit, unit)} or more`,
  rings: "Circles mark countries and areas too small to see.",
  /** Of a map that shows some countries alone. */
  labelWithin: ({group, measure}: {group: string; measure: string}) =>
    `Map, ${group}. ${measure}. The table that follows gives the same values.`,
  label: (measure: string) => `World map. ${measure}. The table that follows gives the same values.`
};
