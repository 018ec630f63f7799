import {genderDots, type GenderRow} from "../charts/genderDots.ts";
import {isLeftUnknown} from "../reading/shownText.ts";
import {saySexes} from "../reading/saySexes.ts";
import {absenceOf, shortAbsenceOf} from "./absenceOf.ts";
import {figureNotes, subtitleOf, ticksOf, type ComparedArea} from "./comparedAreas.ts";
import type {IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import {dotText, shownName, shownValue, toldAmount} from "./shownAmount.ts";
import type {ViewContent} from "./viewContent.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import {saidOfBoth} from "./saidOfBoth.ts";
import {sexNamesIn} from "./sexNamesIn.ts";
import {sexesOf} from "./sexesOf.ts";
import {isCutOff, sexesTable, type SexesRow as Row} from "./sexesTable.ts";

/** "Where do women and men differ?": a circle and a diamond for each area, the widest difference first. */
export function sexesView(state: CompareState, {data}: CompareFigures, kit: CompareKit): ViewContent {
  const {words} = kit;
  const indicator = kit.indicator(state.indicator);
  const apart = ({women, men, difference}: Row) => (difference === null ? (women || men ? -1 : -2) : Math.abs(difference));
  const rows = state.areas
    .map((id): Row => ({area: kit.area(id), ...sexesOf(kit.area(id), data, kit)}))
    .sort((a, b) => apart(b) - apart(a));
  const absent = rows.flatMap((row) => absencesOf(row, data, kit));
  const shown: ComparedArea[] = rows.flatMap(({area, women, men}) => [women, men].map((found) => ({area, found})));
  const title = titleOf(rows, indicator, kit);
  const draw = (width: number) =>
    genderDots(
      rows.map((row) => dots(row, data, kit)),
      {width, ticks: ticksOf(indicator, kit), words: {...sexNamesIn(indicator, kit), capped: kit.shared.doubts.mark}}
    );
  return {
    title,
    subtitle: subtitleOf(indicator, shown, kit),
    notes: [...figureNotes(shown, kit), words.notes.sexes],
    pictures: rows.some(({women, men}) => women || men) ? [{name: null, label: title, draw, narrow: false}] : [],
    table: sexesTable(rows, data, kit),
    absent,
    missing: missingText(rows, kit)
  };
}

/** In how many areas women and men cannot be set side by side, where they can in others. */
function missingText(rows: readonly Row[], {words}: CompareKit): string {
  const without = rows.filter(({difference}) => difference === null).length;
  return without > 0 && without < rows.length ? words.missingSex({count: without, of: rows.length}) : "";
}

/** Areas for which neither sex, or one of them, has a figure. */
function absencesOf({area, women, men}: Row, data: IndicatorData, kit: CompareKit): {name: string; why: string}[] {
  if (women && men) return [];
  if (!women && !men) return [{name: area.name, why: absenceOf(area, data, kit, "female")}];
  const names = sexNamesIn(kit.indicator(data.indicator), kit);
  const [sex, name] = women ? (["male", names.men] as const) : (["female", names.women] as const);
  return [{name: kit.format.remarks([area.name, name]), why: absenceOf(area, data, kit, sex)}];
}

function titleOf(rows: readonly Row[], indicator: IndicatorLine, kit: CompareKit): string {
  const {words, format} = kit;
  const name = shownName(indicator, kit);
  const both = rows.filter(({difference}) => difference !== null);
  if (both.length === 0) return words.noSexes({name});
  if (both.every(({difference}) => format.points(difference ?? 0) === format.points(0))) return words.sexesLevel({name});
  const [widest, ...others] = both.filter(mayLeadApart);
  if (!widest?.women || !widest.men) return words.noneApart({name});
  const [women, men] = [toldAmount(widest.women, kit), toldAmount(widest.men, kit)];
  const when = saidOfBoth(widest, indicator, ({doubts}) => doubts, kit);
  const only = others.length === 0;
  return words.sexesApart({name, area: kit.place(widest.area.id), women, men, children: isOfChildren(indicator), when, only});
}

/** Whether women and men may be told apart: neither value is kept from titles, and neither stands at the cap, where a difference is cut off. */
const mayLeadApart = (row: Row): boolean => [row.women, row.men].every((one) => one?.leads) && !isCutOff(row);

function dots(row: Row, data: IndicatorData, kit: CompareKit): GenderRow {
  const {area, women, men} = row;
  const shown = women ?? men;
  const missing = absenceOf(area, data, kit, women ? "male" : "female");
  const {words} = kit;
  const common = {label: area.name, ...valuesOf(row, kit)};
  if (!shown)
    return {
      ...common,
      valueText: "",
      yearText: "",
      absentText: shortAbsenceOf(area, data, kit, "female"),
      say: words.say.absent({name: area.name, why: missing})
    };
  const indicator = kit.indicator(data.indicator);
  const when = saidOfBoth({women, men}, indicator, ({doubts}) => doubts, kit);
  const say = saySexes({name: area.name, women, men, why: missing, when}, indicator, kit);
  return {
    ...common,
    valueText: apartText(row, kit),
    yearText: saidOfBoth({women, men}, indicator, ({marks}) => marks, kit),
    old: shown.old,
    say
  };
}

const valuesOf = ({women, men}: Row, kit: CompareKit) => ({
  female: women && shownValue(women),
  male: men && shownValue(men),
  femaleText: dotText(women, kit),
  maleText: dotText(men, kit),
  femaleCapped: women !== null && isLeftUnknown(women),
  maleCapped: men !== null && isLeftUnknown(men)
});

/** The difference, marked where it is cut off. */
const apartText = (row: Row, {format, shared}: CompareKit): string =>
  format.remarks([row.differenceText, isCutOff(row) ? shared.doubts.atLeast : undefined]);
