import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {genderDots} from "../../charts/genderDots.ts";
import {lifePath} from "../../charts/lifePath.ts";
import {sectorBars} from "../../charts/sectorBars.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import type {Chart, MissingOf} from "../../drawing/chart.ts";
import {drawn, type Drawing} from "../../drawing/drawing.ts";
import {sexWords, shareTicksOf} from "../../drawing/drawingWords.ts";
import {rowFiles, type RowFile} from "../../drawing/rowFiles.ts";
import {addressOf} from "../../site/addresses.ts";
import {pathStages} from "../lifeCycle/pathStages.ts";
import {stageIds} from "../lifeCycle/lifeCycleStages.ts";
import {isOfCountries, learningPairs, pairName, type Pair} from "./learningPairs.ts";
import {pairGender} from "./pairGender.ts";
import {pairLife} from "./pairLife.ts";
import {pairWork} from "./pairWork.ts";

type Kind = "pair-life" | "pair-work" | "pair-gender";
/** Null where a pair has none of the kind: groups are told by charts of their own. */
type Draw = (pair: Pair, as: LocalAtlas) => Drawing | null;

const life: Draw = (pair, as) => {
  const {figure, rows} = pairLife(pair, as);
  const known = rows.flatMap(({stages}) => stages.filter(({value}) => value !== null));
  return {
    figure,
    draw: known.length > 0 ? (width) => lifePath(rows, {width, ...pathStages(as)}) : null,
    says: rows.flatMap(({stages}) => stages.map(({say}) => say)),
    missing: stageIds.filter((_, at) => rows.every(({stages}) => stages[at]?.value === null)).length,
    missingOf: "stages"
  };
};

const work: Draw = (pair, as) => {
  if (!isOfCountries(pair)) return null;
  const {figure, rows} = pairWork(pair, as);
  const draw = rows.length > 0 ? (width: number) => sectorBars(rows, {width, ticks: shareTicksOf(as), words: sexWords(as)}) : null;
  return {figure, draw, says: rows.map(({say}) => say), missing: 0, missingOf: "branches"};
};

const gender: Draw = (pair, as) => {
  if (!isOfCountries(pair)) return null;
  const {figure, rows} = pairGender(pair, as);
  const draw = rows.length > 0 ? (width: number) => genderDots(rows, {width, ticks: shareTicksOf(as), words: sexWords(as)}) : null;
  return {figure, draw, says: rows.map(({say}) => say), missing: 0, missingOf: "branches"};
};

/** A kind of chart of listed pairs, and the section of their pages that shows it. */
const ofPair = (chart: Kind, section: string, {of, missingOf}: {of: Draw; missingOf: MissingOf}): Chart => ({
  about: "learning",
  ids: (atlas) => learningPairs(atlas).map(({id}) => id),
  isAlways: false,
  view(id, as) {
    const pair = learningPairs(as).find((one) => one.id === id);
    const drawing = pair && of(pair, as);
    if (!pair || !drawing) return null;
    const name = pairName(pair, as);
    return {
      ...{chart, id, name, places: pair.sides.map((area) => area.name[as.locale])},
      ...drawn({...drawing, rows: rowsOf(pair, as)}, name, as),
      missingOf,
      page: `${addressOf(as.locale, "learn", id)}#section-${section}`,
      csv: null,
      neighbours: []
    };
  }
});

/** The files of the two areas, where both have one; else those of the stages. */
function rowsOf({sides}: Pair, as: LocalAtlas): RowFile[] {
  const files = sides.flatMap((area) => {
    const {csv} = areaAround(area, as);
    return csv ? [{name: area.name[as.locale], csv}] : [];
  });
  return files.length === sides.length ? files : rowFiles(stageIds, as);
}

/** Charts of listed pairs. */
export const learnCharts = {
  "pair-life": ofPair("pair-life", "life", {of: life, missingOf: "stages"}),
  "pair-work": ofPair("pair-work", "work", {of: work, missingOf: "branches"}),
  "pair-gender": ofPair("pair-gender", "gender", {of: gender, missingOf: "branches"})
} as const satisfies Readonly<Record<Kind, Chart>>;
