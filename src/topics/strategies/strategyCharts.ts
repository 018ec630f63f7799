import {fifthDots} from "../../charts/fifthDots.ts";
import {sectorMultiples} from "../../charts/sectorMultiples.ts";
import {strips} from "../../charts/strips.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {membersOf} from "../../reading/groupFigure.ts";
import type {Reader} from "../../atlas/reader.ts";
import {spendingCountries, spentByStage} from "./spentByStage.ts";
import {programmeIds, surveyIds, valuesIn} from "./strategiesBase.ts";
import {programmeByPart, programmesByPart} from "./strategiesByPart.ts";
import {strategiesContributors} from "./strategiesContributors.ts";
import {strategiesFifths} from "./strategiesFifths.ts";
import {programmesTogether, type StripsView} from "./strategiesProgrammes.ts";
import {strategiesSpending} from "./strategiesSpending.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {sexWords, shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import {ofGroup, ofPair, type GroupDrawing, type PairDrawing} from "../../drawing/groupCharts.ts";
import type {IndicatorsOf} from "../../drawing/pairs.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";

/** The figures of programmes that a group has: all together under the id of any programme, and each by sub-region where there are many. */
export const programmeFigures: IndicatorsOf = (group, atlas) => ["survey-coverage", ...programmesByPart(group, atlas)];

/** How many of some areas have a value of any of some indicators. */
const withAny = (members: readonly string[], ids: readonly string[], atlas: Atlas): number =>
  new Set(ids.flatMap((id) => valuesIn({members}, id, atlas).map(({area}) => area))).size;

const stripped = ({figure, rows}: StripsView, reader: Reader): Pick<Drawing, "figure" | "draw" | "says"> => ({
  figure,
  draw: rows.length > 0 ? (width) => strips(rows, {width, ticks: shareTicksOf(reader), words: stripWords(reader)}) : null,
  says: stripSays(rows)
});

const programmes: PairDrawing = ({group, indicator}, atlas, reader) => {
  const members = membersOf(group, atlas);
  const one = programmeIds.find((id) => id === indicator.id);
  const view = one ? programmeByPart(one, group, atlas, reader) : programmesTogether(group, atlas, reader);
  const drawing = {...stripped(view, reader), missing: members.length - withAny(members, one ? [one] : surveyIds, atlas)};
  return one ? drawing : {...drawing, rows: rowFiles(surveyIds, atlas, reader)};
};

const fifths: GroupDrawing = (group, atlas, reader) => {
  const {figure, rows} = strategiesFifths(group, atlas, reader);
  const {poorest, richest} = reader.words.strategies.fifths;
  return {
    figure,
    draw: rows.length > 0 ? (width) => fifthDots(rows, {width, ticks: shareTicksOf(reader), words: {poorest, richest}}) : null,
    says: rows.map(({say}) => say),
    missing: membersOf(group, atlas).length - figure.table.rows.length
  };
};

const contributors: GroupDrawing = (group, atlas, reader) => {
  const members = membersOf(group, atlas);
  const view = strategiesContributors(group, atlas, reader);
  return {...stripped(view, reader), missing: members.length - withAny(members, ["pension-contributors"], atlas)};
};

const spending: GroupDrawing = (group, atlas, reader) => {
  const members = membersOf(group, atlas);
  const {figure, panels, end} = strategiesSpending(group, atlas, reader);
  return {
    figure,
    draw: panels.length > 0 ? (width) => sectorMultiples(panels, {width, end, words: sexWords(reader)}) : null,
    says: panels.flatMap(({bars}) => bars.map(({say}) => say)),
    missing: members.length - spendingCountries(members, spentByStage(atlas)).length
  };
};

/** Charts of how a group's countries cover people. */
export const strategyCharts = {
  "strategies-programmes": ofPair("strategies-programmes", "strategies", programmeFigures, programmes),
  "strategies-fifths": ofGroup("strategies-fifths", {page: "strategies", section: "fifths"}, fifths),
  "strategies-contributors": ofGroup("strategies-contributors", {page: "strategies", section: "contributors"}, contributors),
  "strategies-spending": ofGroup("strategies-spending", {page: "strategies", section: "spending"}, spending)
};
