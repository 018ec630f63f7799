import {branches} from "../../atlas/branches.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {linePanels} from "../../charts/linePanels.ts";
import {rankedBars} from "../../charts/rankedBars.ts";
import type {Chart} from "../../drawing/chart.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {addressOf} from "../../site/addresses.ts";
import {groupBranchYears, isOnLens} from "./groupBranchYears.ts";
import {groupHolders} from "./groupHolders.ts";
import {groupWithout} from "./groupWithout.ts";

const holders: GroupDrawing = (group, as) => {
  const found = groupHolders(group, as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => rankedBars(found.rows, {width, colour: "gap4", end: null}),
      says: found.rows.map(({say}) => say),
      missing: found.missing,
      missingOf: "countriesLeftOut"
    }
  );
};

const without: GroupDrawing = (group, as) => {
  const found = groupWithout(group, as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => rankedBars(found.rows, {width, colour: "gap4", ticks: shareTicksOf(as)}),
      says: found.rows.map(({say}) => say),
      missing: 0
    }
  );
};

const branchYears: GroupDrawing = (group, as) => {
  const found = groupBranchYears(group, as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => linePanels(found.panels, {width, ticks: shareTicksOf(as).filter(({value}) => value % 50 === 0)}),
      says: found.panels.flatMap(({lines}) => lines.map(({say}) => say)),
      missing: found.missing,
      missingOf: "branches",
      rows: rowFiles(branches, as)
    }
  );
};

/** The page of the world is long: its branches stand on the lens on progress. */
const branchYearsChart: Chart = (() => {
  const chart = ofGroup("branch-years", {page: "region", section: "pace"}, branchYears);
  const onLens = (as: LocalAtlas) => `${addressOf(as.locale, "progress")}#section-lines`;
  return {
    ...chart,
    view(id, as) {
      const view = chart.view(id, as);
      return view && (isOnLens(as.group(id)) ? {...view, page: onLens(as)} : view);
    }
  };
})();

/** Who holds a group's left-out people, what its figure is without its largest member, and its branches through the years. */
export const membersCharts = {
  holders: ofGroup("holders", {page: "region", section: "people"}, holders),
  without: ofGroup("without", {page: "region", section: "people"}, without),
  "branch-years": branchYearsChart
};
