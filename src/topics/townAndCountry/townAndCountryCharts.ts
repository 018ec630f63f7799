import {twinDots} from "../../charts/twinDots.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {groupTwins} from "../../reading/groupTwins.ts";
import {ruralAndUrban} from "../../reading/twin.ts";
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

/** The chart of rural and urban people in a group's countries. */
export const townAndCountryCharts = {
  "town-and-country": ofGroup("town-and-country", {page: "townAndCountry", section: "reach"}, reach)
};
