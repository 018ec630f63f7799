import type {PlaceName} from "../placeName.ts";
import {pageNames} from "./pageNames.ts";
import {print} from "./phrases.ts";

/** The page of the map that one explores: one indicator at a time, the world or one region, one country lit. */
export const explore = {
  name: pageNames.map,
  /** A region of the map that is no group elsewhere. */
  oceania: "Oceania",
  title: ({name}: {name: string}) => `Map: ${name}`,
  /** `place` stands for whatever region is chosen. */
  titleWithin: ({name, place}: {name: string; place: string}) => `Map: ${name}, ${place}`,
  description: ({name}: {name: string}) =>
    `${name}: a map of all countries and areas that zooms to each region, with the list of its countries in order, each value with its year.`,
  indicator: "Indicator",
  region: "Region",
  none: ({place}: {place: PlaceName}) => `No country or area ${place.within} has a figure.`,
  list: "Countries by region",
  caption: ({measure}: {measure: string}) =>
    `${measure}: in each region those furthest behind first. Ranks are of all countries and areas with data; rank 1 is furthest ahead.`,
  captionValue: ({measure}: {measure: string}) =>
    `${measure}: in each region the highest value first. Ranks are of all countries and areas with data.`,
  /** What a mark of the map says, with its rank. */
  ranked: ({said, rank, of}: {said: string; rank: number; of: number}) => `${said}; rank ${print.count(rank)} of ${print.count(of)}`,
  /** Those of a region that the rim of the map leaves on its other side. */
  beyond: ({names}: {names: readonly string[]}) => `Not in this picture, but in the list: ${print.list(names)}.`,
  pictures: "Pictures to save highlight no country; snippet, citation and link do.",
  parts: "Regions: the ILO’s subregions; the largest are parted as the United Nations part them (M49).",
  whole: "Whole world",
  previous: "Previous region",
  next: "Next region",
  keys: "On the map: arrow keys go to the neighbour, + to its region, − back out, 0 to the world.",
  /** One country that a reader has chosen, on every page. */
  lit: {
    choose: "Highlight a country",
    nobody: "None",
    light: "Highlight",
    said: ({place}: {place: string}) => `Highlighted on every page: ${place}.`,
    keep: "Keep on this device",
    kept: "Kept on this device",
    stop: "Stop"
  },
  /** `asked` and `near` stand for what the address asks for and for what comes nearest to it. */
  unknown: {
    region: ({asked, near}: {asked: string; near: string}) => `There is no region “${asked}” here; the nearest by name: ${near}.`,
    lit: ({asked, near}: {asked: string; near: string}) => `There is no country “${asked}” here; the nearest by name: ${near}.`,
    indicator: ({asked, near}: {asked: string; near: string}) => `There is no map of “${asked}”; the nearest by name: ${near}.`
  },
  /** In an embed that is asked for what it does not have. */
  embed: {
    unlit: ({asked}: {asked: string}) => `“${asked}” is not in this chart; no country is highlighted.`,
    unknown: ({asked}: {asked: string}) => `There is no region “${asked}”; the whole world is shown.`
  },
  /** The ways to this page. */
  here: "Explore this map",
  maker: "A map can show one region: choose it on the page of the map, and share it from there.",
  onMap: "On the map",
  indicatorPage: "Definition, ranking and method"
};
