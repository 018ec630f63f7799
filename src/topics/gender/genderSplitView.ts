import {choropleth} from "../../charts/choropleth.ts";
import {mapFilePart} from "../../charts/mapFilePart.ts";
import {mapGeometry} from "../../charts/mapGeometry.ts";
import {widths} from "../../charts/widths.ts";
import {inRamp, lightColours} from "../../site/lightColours.ts";
import {worldGeometry} from "../../site/worldGeometry.ts";
import {genderBalances} from "./genderBalances.ts";
import {genderSplit, type SplitView} from "./genderSplit.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import {groupAround} from "../../drawing/groupCharts.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** The map of what is published for women and men, where anything is published. */
export const genderSplitChart: Chart = {
  about: "group",
  ids: (atlas) => atlas.memberGroups.map(({id}) => id),
  isAlways: false,
  view(id, as) {
    const {words, locale} = as;
    const group = as.group(id);
    const {members: all, inMap} = genderBalances(group, as);
    // A map leads to pages: of the members, those that have one.
    const members = as.pages.map((country) => country.id).filter((country) => all.includes(country));
    const split = genderSplit(group, inMap, {members, as});
    const {figure, rows, legend} = split;
    const note = [figure.note, words.map.rings, words.site.disclaimer].filter(Boolean).join(" ");
    const drawing = {
      figure: {...figure, note},
      draw: null,
      says: rows.map(({say}) => say),
      missing: rows.filter(({status}) => status === "notPublished").length,
      rows: rowFiles(
        inMap.map(({indicator}) => indicator.id),
        as
      )
    };
    const name = group.name[locale];
    return {
      ...{chart: "gender-split", id, name},
      ...groupAround(group, drawing, {page: "gender", section: "split"}, as),
      ...drawnMap(split, words.gender.split.mapLabel(name)),
      legend: {title: words.gender.split.legend, classes: legend.filter(({count}) => count > 0), ramp: "amount"}
    };
  }
};

/** The map, and how high it is; nothing where nothing is published. */
function drawnMap({rows, fit}: SplitView, ariaLabel: string): Pick<ChartView, "draw" | "part" | "heightAt"> {
  if (rows.every(({status}) => status === "notPublished")) return {draw: null, part: null, heightAt: null};
  return {
    draw: () => choropleth(rows, worldGeometry(), {ariaLabel, hatchId: "map-hatch", ...(fit && {fit})}),
    part: (width) => mapFilePart(rows, worldGeometry(), {width, fit, colour: inRamp("amount", lightColours())}),
    heightAt: (width) => (mapGeometry(worldGeometry(), {width: widths.map, fit}).height * width) / widths.map
  };
}
