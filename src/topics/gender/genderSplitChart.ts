import {genderBalances} from "./genderBalances.ts";
import {genderSplit} from "./genderSplit.ts";
import type {Chart} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import {groupAround} from "../../drawing/groupDrawing.ts";
import {mapNote} from "../../reading/mapNote.ts";
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
    const {figure, rows, legend, fit} = genderSplit(group, inMap, {members, as});
    const note = [figure.note, mapNote(as)].filter(Boolean).join(" ");
    const {split} = words.gender;
    const classes = legend.filter(({count}) => count > 0);
    const map = drawnMap({rows, legend: classes, ramp: "amount"}, {label: split.mapLabel(group.name[locale]), title: split.legend, fit});
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
    return {
      ...{chart: "gender-split", id, name: group.name[locale]},
      ...groupAround(group, drawing, {page: "gender", section: "split"}, as),
      ...map,
      ...(rows.every(({status}) => status === "notPublished") && {draw: null, part: null, heightAt: null})
    };
  }
};
