import {shareTicks} from "../charts/shareTicks.ts";
import {absenceOf} from "./absenceOf.ts";
import type {AreaLine, IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {SharedWords} from "./sharedWords.ts";
import type {CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import {figureOf, type Figured} from "./figured.ts";
import {sinceOf} from "./noneLeads.ts";
import {fill} from "./patternOf.ts";
import {shownValue} from "./shownAmount.ts";

/** An area of a comparison with its headline figure, or null. */
export type ComparedArea = {readonly area: AreaLine; readonly found: Figured | null};
export type AreaWithValue = ComparedArea & {readonly found: Figured};

/** The areas in the reader's order. */
export const comparedAreas = ({areas}: CompareState, data: IndicatorData, kit: CompareKit): ComparedArea[] =>
  areas.map((id) => ({area: kit.area(id), found: figureOf(kit.area(id), data, kit)}));

export const hasFigure = (compared: ComparedArea): compared is AreaWithValue => compared.found !== null;

/** The longest bar first: of what leaves people out, who leaves out most; level ones by name, as the list of all areas goes. */
export const highestFirst =
  ({base}: CompareKit) =>
  (a: AreaWithValue, b: AreaWithValue): number =>
    shownValue(b.found) - shownValue(a.found) || base.areas.indexOf(a.area) - base.areas.indexOf(b.area);

/** The areas without a headline figure, each with the reason. */
export const absentAreas = (compared: readonly ComparedArea[], data: IndicatorData, kit: CompareKit): {name: string; why: string}[] =>
  compared.filter((one) => !hasFigure(one)).map(({area}) => ({name: area.name, why: absenceOf(area, data, kit)}));

/** "Share of …. Share of older persons. Latest year, shown with each value." */
export function subtitleOf(indicator: IndicatorLine, compared: readonly ComparedArea[], {shared, words, format}: CompareKit): string {
  const editions = [...new Set(compared.flatMap(({found}) => (found?.observation?.period === null ? [found.observation.edition] : [])))];
  const years = editions.length > 0 ? fill(shared.undatedReport, format.remarks(editions.sort().map(format.edition))) : words.latest;
  return [measureOf(indicator, shared), years].join(" ");
}

/** What is measured, and of whom where it is a share. */
export const measureOf = ({measure, denominator, denominatorText}: IndicatorLine, shared: SharedWords): string =>
  denominator === "none" ? `${measure}.` : `${measure}. ${fill(shared.denominator, denominatorText)}`;

/** What must be said once of the values in a picture and of their marks. */
export function figureNotes(all: readonly Pick<ComparedArea, "found">[], {words}: CompareKit): string[] {
  const shown = all.flatMap(({found}) => found ?? []);
  const since = sinceOf(shown);
  return [
    ...new Set(shown.flatMap(({notes}) => notes)),
    shown.some(({leads, olderThan}) => !leads && olderThan === null) ? words.notes.barred : "",
    since === null ? "" : words.notes.oldSurveys({since, count: shown.filter(({olderThan}) => olderThan !== null).length}),
    shown.some(({observation}) => observation?.remark === "modelled") ? words.notes.modelled : "",
    shown.some(({observation}) => observation === null) ? words.notes.computed : "",
    shown.some(({old}) => old) ? words.notes.old : ""
  ].filter((note) => note !== "");
}

/** The words of an axis from 0 to 100; none where values have no end. */
export const ticksOf = ({unit}: IndicatorLine, {format}: CompareKit) =>
  unit === "percentOfGdp" ? [] : shareTicks((value) => format.limit(value, unit));

/** The year with its doubts in short, for pictures: "2021, break". */
export const markedYear = ({when, marks}: Figured, {format}: CompareKit): string => format.remarks([when, ...marks]);
