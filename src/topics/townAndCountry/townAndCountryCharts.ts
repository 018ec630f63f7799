import {twinDots} from "../../charts/twinDots.ts";
import type {Chart} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {groupAround, ofGroup, type GroupDrawing, type GroupFigurePlace} from "../../drawing/groupDrawing.ts";
import {groupTwins} from "../../reading/groupTwins.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {ruralAndUrban} from "../../reading/twin.ts";
import {residenceMap} from "./residenceMap.ts";
import {withLaterTotals} from "./withLaterTotals.ts";

const reach: GroupDrawing = (group, as) => {
  const say = as.words.townAndCountry.reach;
  const {figure, rows, pairs} = groupTwins(group, ruralAndUrban, say, as);
  return {
    figure: withLaterTotals(figure, pairs, as),
    draw: rows.length > 0 ? (width) => twinDots(rows, {width, ticks: shareTicksOf(as), words: say}) : null,
    says: rows.map((row) => row.say),
    missing: group.members.length - pairs.length
  };
};

const place: GroupFigurePlace = {page: "townAndCountry", section: "reach"};

/** The map of how far rural areas are behind urban ones, where any country has a survey of both. */
const behind: Chart = {
  about: "group",
  ids: (atlas) => atlas.memberGroups.map(({id}) => id),
  isAlways: false,
  view(id, as) {
    const {map: say} = as.words.townAndCountry;
    const group = as.group(id);
    const name = group.name[as.locale];
    const {figure, rows, legend} = residenceMap(group, as);
    const known = rows.filter(({value}) => value !== null);
    // The chart before it says that there is no survey; a blank map would say it again.
    if (known.length === 0) return null;
    const fit = group.groupKind === "world" ? undefined : rows.map(({area}) => area);
    const classes = legend.filter(({count}) => count > 0);
    const drawing = {figure, draw: null, says: known.map((row) => row.say), missing: rows.length - known.length};
    return {
      ...{chart: "town-and-country-map", id, name},
      ...groupAround(group, drawing, place, as),
      ...drawnMap({rows, legend: classes, ramp: "sides"}, {label: say.label(name), title: say.legend, note: mapNote(as), fit})
    };
  }
};

/** The charts of rural and urban people in a group's countries. */
export const townAndCountryCharts = {
  "town-and-country": ofGroup("town-and-country", place, reach),
  "town-and-country-map": behind
};
