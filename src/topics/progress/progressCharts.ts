import {paceBars} from "../../charts/paceBars.ts";
import {fastestDrawing} from "../../drawing/fastestDrawing.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {goalFigure} from "./goalFigure.ts";

const fastest: GroupDrawing = (group, as) => fastestDrawing(group, as.indicator("any-benefit"), as);

const goal: GroupDrawing = (group, as) => {
  const found = goalFigure(group, as);
  const {had, needed} = as.words.overTime.goal.key;
  return (
    found && {
      figure: found.figure,
      draw: (width) => paceBars(found.rows, {width, words: {had, needed}}),
      says: found.rows.map(({say}) => say),
      missing: 0
    }
  );
};

/** How gaps have moved since 2015, and how far 2030 is. */
export const progressCharts = {
  "progress-fastest": ofGroup("progress-fastest", {page: "progress", section: "fastest"}, fastest),
  "progress-goal": ofGroup("progress-goal", {page: "progress", section: "goal"}, goal)
};
