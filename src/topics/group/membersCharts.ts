import {branches} from "../../atlas/branches.ts";
import {linePanels} from "../../charts/linePanels.ts";
import {rankedBars} from "../../charts/rankedBars.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {groupBranchYears} from "./groupBranchYears.ts";
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

/** Who holds a group's left-out people, what its figure is without its largest member, and its branches through the years. */
export const membersCharts = {
  holders: ofGroup("holders", {page: "region", section: "people"}, holders),
  without: ofGroup("without", {page: "region", section: "people"}, without),
  "branch-years": ofGroup("branch-years", {page: "region", section: "pace"}, branchYears)
};
