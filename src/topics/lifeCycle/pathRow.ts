import type {Atlas} from "../../atlas/atlas.ts";
import type {Language} from "../../atlas/language.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {LifePathRow, LifeStage} from "../../charts/layoutPath.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {TableCell} from "../../reading/figure.ts";
import {shownNumber} from "../../reading/shownText.ts";
import {span, type GroupPath, type GroupStage} from "./lifeCycleStages.ts";

/** A path as the chart draws it: holes in numbers. */
export function pathRow({label, stages}: GroupPath, as: LocalAtlas): LifePathRow {
  const years = stages.flatMap((stage) => stage.years);
  return {
    label,
    yearText: years.length > 0 ? span(years, as) : "",
    stages: stages.map((stage) => stageOf(stage, label, as))
  };
}

/** Whether a stage stands at the cap, or as near as its figures tell. */
const hidesLeft = ({id, value, capped}: GroupStage, atlas: Atlas): boolean =>
  capped === "all" || (value !== null && isCapped({value}, atlas.indicator(id)));

/** A share left out: at least so much where most stand at the cap, and with the mark of a weak one. */
function marked(text: string, {weak = false, capped}: GroupStage, {words}: Language): string {
  const {bound, weakValue} = words.computed;
  const said = capped === "most" ? bound({text, of: "gap"}) : text;
  return weak ? weakValue(said) : said;
}

function stageOf(one: GroupStage, area: string, as: LocalAtlas): LifeStage {
  const {id: stage, value, basis, short} = one;
  const say = as.words.lifeCycle;
  if (value === null) return {value, valueText: "", absentText: short ?? say.noFigure, say: say.sayAbsent({area, stage, why: basis})};
  // At the cap the source hides how many are left out: the number would be a zero that nobody published.
  if (hidesLeft(one, as)) return {value, valueText: as.words.doubts.mark, say: say.say({area, stage, gap: null, value, when: basis})};
  const left = printedGap(value, as.indicator(stage)) ?? 0;
  return {value, valueText: marked(as.format.percent(left), one, as), say: say.say({area, stage, gap: left, value, when: basis})};
}

/** The same in a row of a table: the share left out, with the coverage and what stands behind it. */
export function pathCells({label, stages}: GroupPath, reader: LocalAtlas): TableCell[] {
  return [
    {text: label},
    ...stages.map((stage) => {
      const {id, value, basis} = stage;
      if (value === null) return {text: basis, absent: true};
      const note = reader.format.remarks([reader.words.lifeCycle.covered(value), basis]);
      const {words, format} = reader;
      if (hidesLeft(stage, reader)) return {text: format.remarks([words.value.missing, words.doubts.mark]), note};
      return {text: marked(shownNumber(value, reader.indicator(id), reader), stage, reader), note};
    })
  ];
}
