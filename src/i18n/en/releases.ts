import {print} from "./phrases.ts";

/** The pages of releases: what moved with each. */
export const releases = {
  title: "Releases of the data",
  intro: "Each state of the data has a name of its own. What moved from one to the next is found by comparing them, number by number.",
  moved: ({before}: {before: string}) => `Compared with release ${before}`,
  first: "The first release: there is none before it.",
  untold: "This release has not been compared with the one before.",
  unmoved: "No figure moved.",
  figures: {
    title: "Figures",
    caption: "How many numbers are new, gone, revised, or carry another note",
    columns: {table: "Table", fresh: "New", gone: "Gone", revised: "Revised", remarked: "Note changed"}
  },
  revisions: {
    caption: "The largest revisions",
    columns: {table: "Table", area: "Country or area", when: "Year", part: "Of whom", was: "Before", is: "After"}
  },
  headlines: {
    title: "Countries",
    caption: "Countries whose latest value, place or class on the map changed",
    columns: {area: "Country or area", indicator: "Indicator", was: "Before", is: "After"},
    none: "No country is shown with another value, place or class.",
    standing: ({value, when, position, of}: {value: string; when: string; position: number; of: number}) =>
      `${value} (${when}), place ${print.count(position)} of ${print.count(of)}`,
    missing: "no figure"
  }
};
