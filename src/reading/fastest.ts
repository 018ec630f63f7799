import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {TwinRow} from "../charts/twinDots.ts";
import {fastestMove, leastMove} from "../measures/fastestMove.ts";
import {shownPlace} from "../measures/showsGap.ts";
import type {Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {indicatorCsv} from "../site/addresses.ts";
import {closingsOf, leastYears, sdgYears, type ToldClosing} from "./closingsOf.ts";
import {countedWorkers} from "./countedWorkers.ts";
import {describeValue} from "./describeValue.ts";
import type {TakenFigure} from "./figure.ts";
import {finding, type Told} from "./finding.ts";
import {isPandemicYear} from "./isPandemicYear.ts";
import {pandemicSurveys} from "./pandemicSurveys.ts";
import {ofGroup, shownIn, shownMeasure} from "./ofGroup.ts";
import {shownText} from "./shownText.ts";
import {sourceLines} from "./sourceLines.ts";
import {fastestTable} from "./fastestTable.ts";
import {movesOf} from "./movesOf.ts";

/** So many of the fastest are drawn; the table has all. */
export const mostDrawn = 10;

export type Fastest = {readonly figure: TakenFigure; readonly rows: readonly TwinRow[]; readonly compared: number};

/** Which gap of a group's countries closed fastest between two years that can be compared; null where none has two. */
export function fastestOf({id, members}: Group, indicator: Indicator, as: LocalAtlas): Fastest | null {
  const {told} = closingsOf(members, indicator.id, as);
  const say = as.words.overTime.fastest;
  if (told.length === 0) return null;
  const drawn = told.slice(0, mostDrawn);
  const sources = sourceLines([indicator], as);
  const {index} = movesOf(indicator);
  return {
    compared: told.length,
    rows: drawn.map((one) => rowOf(one, indicator, as)),
    figure: {
      id: "fastest",
      ...finding(toldOf(told, indicator, as), {place: as.place(id), sources}, as),
      subtitle: [
        `${shownMeasure(indicator, as)}.`,
        say.subtitle({since: sdgYears.first, index}),
        drawn.length < told.length ? say.drawn({drawn: drawn.length, of: told.length}) : ""
      ]
        .filter(Boolean)
        .join(" "),
      note: noteOf(told, indicator, as),
      sources,
      csv: indicatorCsv(indicator.id),
      table: fastestTable(told, indicator, as)
    }
  };
}

function toldOf(told: readonly ToldClosing[], indicator: Indicator, as: LocalAtlas): Told {
  const say = as.words.overTime.fastest;
  const first = fastestMove(told);
  const {index, shown, falls} = movesOf(indicator);
  const {measure} = shownIn(indicator, as);
  const count = told.length;
  if (!first) {
    const none = {count, falls, index, ...leastMove};
    return {title: ofGroup(say.titleNone({...none, shown}), indicator, as), clause: say.clauseNone({...none, measure})};
  }
  const end = (o: Observation) => describeValue(o, indicator, as);
  const [from, to] = [end(first.from), end(first.to)];
  const ends = {from: shownText(from), fromYear: from.when, to: shownText(to), toYear: to.when, perYear: first.perYear};
  const said = {place: as.place(first.area), ...ends, falls};
  return {title: ofGroup(say.title({...said, shown}), indicator, as), clause: say.clause({measure, count, index, ...said})};
}

function noteOf(told: readonly ToldClosing[], indicator: Indicator, as: LocalAtlas): string {
  const say = as.words.overTime.fastest;
  const hasPandemic =
    indicator.family === "coverage" && told.some(({from, to}) => isPandemicYear(from.period) || isPandemicYear(to.period));
  const surveys = pandemicSurveys(
    told.flatMap(({from, to}) => [from, to]),
    as
  );
  return [say.note({leastYears}), hasPandemic ? say.pandemic : "", surveys, countedWorkers([indicator], as)].filter(Boolean).join(" ");
}

function rowOf({area, from, to, perYear}: ToldClosing, indicator: Indicator, as: LocalAtlas): TwinRow {
  const {falls} = movesOf(indicator);
  const [first, last] = [from, to].map((o) => describeValue(o, indicator, as));
  const texts = {one: last ? shownText(last) : "", other: first ? shownText(first) : ""};
  const change = as.format.signedPerYear(falls ? -perYear : perYear);
  const name = as.name(area);
  const years = as.format.years({first: from.period ?? 0, last: to.period ?? 0});
  return {
    label: name,
    one: shownPlace(to.value, indicator),
    other: shownPlace(from.value, indicator),
    oneText: texts.one,
    otherText: texts.other,
    valueText: change,
    yearText: years,
    warm: perYear < 0,
    say: as.words.overTime.fastest.row({
      name,
      from: texts.other,
      fromYear: first?.when ?? "",
      to: texts.one,
      toYear: last?.when ?? "",
      change
    })
  };
}
