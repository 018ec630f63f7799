import type {PlaceName} from "../placeName.ts";
import {print} from "./phrases.ts";

/** The links from one lens to the others, and what all of them say. */
export const lenses = {
  otherLenses: (group: PlaceName) => `Other questions about ${group.the}`,
  otherGroups: "Another group",
  kinds: {
    world: "World",
    income: "Income groups",
    region: "Regions",
    subregion: "Subregions",
    cross: "Other aggregates",
    status: "By status at the United Nations",
    named: "Named groups"
  },
  definedBy: ({by, date}: {by: string; date: string}) => `Membership: ${by} (${print.moment(date)}).`,
  data: "All rows behind this page, with their years, flags and sources; each indicator has its definition and method on its own page:"
};
