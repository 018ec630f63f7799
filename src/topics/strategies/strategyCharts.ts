import {fifthDots} from "../../charts/fifthDots.ts";
import {sectorMultiples} from "../../charts/sectorMultiples.ts";
import {strips} from "../../charts/strips.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {Language} from "../../atlas/language.ts";
import {spendingCountries, spentByStage} from "./spentByStage.ts";
import {programmeIds, surveyIds, valuesIn} from "./strategiesBase.ts";
import {programmeByPart, programmesByPart} from "./programmesByPart.ts";
import {strategiesContributors} from "./strategiesContributors.ts";
import {strategiesFifths} from "./strategiesFifths.ts";
import {programmesTogether, type StripsView} from "./programmesTogether.ts";
import {strategiesSpending} from "./strategiesSpending.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {sexWords, shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import {ofGroup, ofPair, type GroupDrawing, type PairDrawing} from "../../drawing/groupDrawing.ts";
import type {IndicatorsOf} from "../../drawing/groupIndicator.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";

/** The figures of programmes that a group has: all together under the id of any programme, and each by sub-region where there are many. */
export const programmeFigures: IndicatorsOf = (group, atlas) => ["survey-coverage", ...programmesByPart(group, atlas)];

/** How many of some areas have a value of any of some indicators. */
const withAny = (members: readonly string[], ids: readonly string[], atlas: Atlas): number =>
  new Set(ids.flatMap((id) => valuesIn({members}, id, atlas).map(({area}) => area))).size;

const stripped = ({figure, rows}: StripsView, reader: Language): Pick<Drawing, "figure" | "draw" | "says"> => ({
  figure,
  draw: rows.length > 0 ? (width) => strips(rows, {width, ticks: shareTicksOf(reader), words: stripWords(reader)}) : null,
  says: stripSays(rows, reader)
});

const programmes: PairDrawing = ({group, indicator}, as) => {
  const members = group.members;
  const one = programmeIds.find((id) => id === indicator.id);
  const view = one ? programmeByPart(one, group, as) : programmesTogether(group, as);
  const drawing = {...stripped(view, as), missing: members.length - withAny(members, one ? [one] : surveyIds, as)};
  return one ? drawing : {...drawing, topic: as.words.embed.charts["strategies-programmes"], rows: rowFiles(surveyIds, as)};
};

const fifths: GroupDrawing = (group, as) => {
  const {figure, rows} = strategiesFifths(group, as);
  const {poorest, richest} = as.words.strategies.fifths;
  return {
    figure,
    draw: rows.length > 0 ? (width) => fifthDots(rows, {width, ticks: shareTicksOf(as), words: {poorest, richest}}) : null,
    says: rows.map(({say}) => say),
    missing: group.members.length - figure.table.rows.length
  };
};

const contributors: GroupDrawing = (group, as) => {
  const members = group.members;
  const view = strategiesContributors(group, as);
  return {...stripped(view, as), missing: members.length - withAny(members, ["pension-contributors"], as)};
};

const spending: GroupDrawing = (group, as) => {
  const members = group.members;
  const {figure, panels, end} = strategiesSpending(group, as);
  return {
    figure,
    draw: panels.length > 0 ? (width) => sectorMultiples(panels, {width, end, words: sexWords(as)}) : null,
    says: panels.flatMap(({bars}) => bars.map(({say}) => say)),
    missing: members.length - spendingCountries(members, spentByStage(as)).length
  };
};

/** Charts of how a group's countries cover people. */
export const strategyCharts = {
  "strategies-programmes": ofPair("strategies-programmes", "strategies", programmeFigures, programmes),
  "strategies-fifths": ofGroup("strategies-fifths", {page: "strategies", section: "fifths"}, fifths),
  "strategies-contributors": ofGroup("strategies-contributors", {page: "strategies", section: "contributors"}, contributors),
  "strategies-spending": ofGroup("strategies-spending", {page: "strategies", section: "spending"}, spending)
};
