import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {LifePathRow} from "../../charts/layoutPath.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {span, stageIds, stagesHeld, type StageId} from "../lifeCycle/lifeCycleStages.ts";
import {pathCells, pathRow} from "../lifeCycle/pathRow.ts";
import {medianNote} from "../lifeCycle/medianPath.ts";
import {pairName, type Pair} from "./learningPairs.ts";
import {sideNotes} from "./sideNotes.ts";
import {sidePaths, stagesApart, whenOfSide, type SidePath, type StageApart} from "./sidePaths.ts";

export type PairLifeView = {readonly figure: TakenFigure; readonly rows: readonly LifePathRow[]};
type Sides = readonly [SidePath, SidePath];

/** "At which stage of life are the two furthest apart?": the paths of both sides, one beneath the other. */
export function pairLife(pair: Pair, as: LocalAtlas): PairLifeView {
  const {learn, lifeCycle} = as.words;
  const sides = sidePaths(pair, as);
  const paths = sides.flatMap((side) => [side, ...(side.computed ? [side.computed] : [])]);
  const sources = sourceLines(
    stageIds.map((id) => as.indicator(id)),
    as,
    {aggregates: sides.some(({area}) => area.kind === "group"), people: paths.length > sides.length}
  );
  return {
    rows: paths.map((path) => pathRow(path, as)),
    figure: {
      id: "life",
      ...finding(toldOf(sides, as), {place: null, sources}, as),
      subtitle: lifeCycle.subtitle,
      note: noteOf(pair, sides, as),
      sources,
      table: {
        caption: learn.life.caption(pairName(pair, as)),
        columns: [{text: lifeCycle.row}, ...stageIds.map((id) => ({text: lifeCycle.stages[id], numeric: true}))],
        rows: paths.map((path) => pathCells(path, as))
      }
    }
  };
}

/** The stages furthest apart of those whose figures may lead: all that are written alike. */
export function furthest(stages: readonly StageApart[]): StageApart[] {
  const sound = stages.filter(({leads}) => leads);
  const most = Math.max(...sound.map(({apart}) => apart));
  return sound.filter(({apart}) => apart === most && apart > 0);
}

function toldOf(sides: Sides, as: LocalAtlas): Told {
  const {life} = as.words.learn;
  const stages = stagesApart(sides, as);
  const [first, ...tied] = furthest(stages);
  const sound = stages.filter(({leads}) => leads).map(({id}) => id);
  if (sound.length === 0) return {title: life.titleNone, absent: true};
  if (!first) return {title: (when) => life.titleLevel({when}), when: yearsOf(sides, sound, as)};
  if (tied.length > 0) {
    const ids = [first, ...tied].map(({id}) => id);
    return {title: (when) => life.titleTied({stages: ids, apart: first.apart, when}), when: yearsOf(sides, ids, as)};
  }
  const said = (isAlone: boolean) => {
    const [one, other] = sides.map((side, at) => sideOf(side, first, {at, isAlone}, as));
    return one && other ? life.title({left: as.indicator(first.id).left[as.locale], one, other}) : life.titleNone;
  };
  return {title: said(false), clause: said(true)};
}

type Saying = {readonly at: number; readonly isAlone: boolean};

function sideOf(side: SidePath, {id, gaps}: StageApart, {at, isAlone}: Saying, as: LocalAtlas) {
  const stage = side.stages.find((one) => one.id === id);
  if (!stage) return undefined;
  const when = isAlone ? whenOfSide(side, stage, as) : stage.basis;
  return {place: as.place(side.area.id), median: side.isMedian, gap: gaps[at] ?? 0, when};
}

/** The years of what both sides have at some stages. */
export const yearsOf = (sides: Sides, ids: readonly StageId[], as: LocalAtlas): string =>
  span(
    sides.flatMap(({stages}) => stages.filter(({id}) => ids.includes(id)).flatMap(({years}) => years)),
    as
  );

/** How the members of groups are added up, and what the mark of a weak sum means, where one is shown. */
function computedNotes(sides: Sides, {words}: LocalAtlas): string[] {
  const stages = sides.flatMap(({computed}) => computed?.stages ?? []);
  if (stages.length === 0) return [];
  return [words.lifeCycle.group.note, ...(stages.some(({weak}) => weak) ? [words.computed.weakNote] : [])];
}

/** The newest values of the countries of a pair at every stage. */
export const stageValues = ({sides}: Pair, as: LocalAtlas): DescribedValue[] =>
  sides.filter(({kind}) => kind === "country").flatMap(({id: area}) => stageIds.flatMap((id) => latestValue(area, id, as) ?? []));

/** The notes on the values of countries, what keeps stages out of the title, and what medians leave out. */
function noteOf(pair: Pair, sides: Sides, as: LocalAtlas): string {
  const {life} = as.words.learn;
  const barred = stagesApart(sides, as).flatMap(({id, leads}) => (leads ? [] : [id]));
  const medians = sides.flatMap(({area, isMedian}) => (isMedian && area.kind === "group" ? [area] : []));
  const parts = [
    barred.length > 0 ? life.barred(barred.map((id) => as.words.lifeCycle.stages[id])) : "",
    medians.length > 0 ? medianNote(medians, as) : "",
    ...computedNotes(sides, as),
    countedWorkers(stagesHeld(sides), as),
    life.years
  ];
  return [...sideNotes(stageValues(pair, as), as), ...parts, as.words.lifeCycle.note].filter(Boolean).join(" ");
}
