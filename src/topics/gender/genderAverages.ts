import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import {latestByArea} from "../../measures/latest.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {gapOf} from "../../reading/genderBalance.ts";
import {genderDotRow} from "../../reading/genderDotRow.ts";
import {pairCells, pairColumns} from "../../reading/genderTable.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {isOfMothers} from "../../measures/isOfMothers.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {isPairCapped, shownName, shownSexes} from "../../reading/shownSexes.ts";
import {shownText} from "../../reading/shownText.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {momentTold} from "../../reading/saidMoment.ts";
import {shownIn} from "../../reading/ofGroup.ts";

export type AveragesView = {readonly figure: TakenFigure; readonly rows: readonly GenderRow[]};
type AverageRow = {
  readonly row: GenderRow;
  readonly cells: readonly TableCell[];
  readonly gap: GenderGap | null;
  readonly womenOnly?: string;
};

/** Women and men as the ILO publishes them for the group itself; null where it publishes neither for any branch. */
export function genderAverages(group: Group, indicators: readonly Indicator[], as: LocalAtlas): AveragesView | null {
  const {words, locale} = as;
  const say = words.gender.averages;
  const found = indicators.flatMap((indicator) => rowOf(group, indicator, as));
  if (found.every(({row}) => row.female == null && row.male == null)) return null;
  const sources = sourceLines([as.indicator("any-benefit")], as, {aggregates: true});
  return {
    rows: found.map(({row}) => row),
    figure: {
      id: "averages-figure",
      ...finding(titleOf(found, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle,
      note: say.note,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: {
        caption: say.caption(group.name[locale]),
        columns: [{text: words.gender.balance.branch}, ...pairColumns(true, as)],
        rows: found.map(({cells}) => cells)
      }
    }
  };
}

/** The branch in which the averages are farthest apart, of those below the cap of the source; where none has both, those in which women’s stands alone. */
function titleOf(rows: readonly AverageRow[], as: LocalAtlas): Told | string {
  const {words} = as;
  const say = words.gender.averages;
  const both = rows.flatMap(({row, gap}) => (gap ? [{row, gap}] : []));
  const uncapped = both.filter(({gap}) => !isPairCapped(gap, as));
  if (both.length > 0 && uncapped.length === 0) return {title: words.doubts.noneApart, absent: true};
  const widest = uncapped.toSorted((a, b) => Math.abs(b.gap.points) - Math.abs(a.gap.points))[0];
  if (!widest) return say.titleWomenOnly({branches: rows.flatMap(({womenOnly}) => womenOnly ?? [])});
  const {row, gap} = widest;
  const indicator = as.indicator(gap.indicator);
  const sexes = shownSexes(gap, indicator);
  const children = isOfChildren(indicator);
  const measured = {...shownIn(indicator, as), children};
  return {
    title: say.title({branch: shownName(indicator, as), ...sexes, children, when: row.yearText}),
    clause: (when) => words.sentence.sexes({...measured, ...sexes, when}),
    ...momentTold(gap, as)
  };
}

/** Both sexes where both are published; women alone where the source stops there; the kind of absence where it gives no sex. */
function rowOf({id}: Group, indicator: Indicator, as: LocalAtlas): AverageRow[] {
  const rows = as.snapshot(indicator.id).byArea.get(id) ?? [];
  const name = indicator.name[as.locale];
  const [gap] = gapOf(rows);
  if (gap) {
    const row = genderDotRow(gap, name, as);
    return [{row, cells: [{text: name}, ...pairCells(gap, true, as)], gap}];
  }
  const women = latestByArea(rows, {breakdown: {sex: "female"}}).get(id);
  if (women) return [womenRow(women, indicator, as)];
  return rows.length > 0 ? [unsplitRow(name, as)] : [];
}

function womenRow(women: Observation, indicator: Indicator, as: LocalAtlas): AverageRow {
  const {words, locale} = as;
  const found = describeValue(women, indicator, as);
  const {value, valueText, when, old, whenDoubts} = found;
  const womenText = shownText(found);
  const label = words.gender.averages.womenOnly(indicator.name[locale]);
  const why = isOfMothers(indicator) ? words.absence.notApplicable : words.absence.notPublishedBySplit;
  const none = {text: why, absent: true};
  return {
    row: {
      ...{label, valueText: "", yearText: when, old, female: shownPlace(value, indicator), male: null, femaleText: womenText, maleText: ""},
      say: sayReading(label, found, as)
    },
    cells: [{text: label}, {text: womenText}, none, none, {text: whenDoubts}, {text: valueText}, none],
    gap: null,
    ...(isOfMothers(indicator) ? {} : {womenOnly: indicator.name[locale]})
  };
}

function unsplitRow(label: string, {words}: Language): AverageRow {
  const why = words.absence.notPublishedBySplit;
  const none = {text: why, absent: true};
  const bare = {label, valueText: "", yearText: "", female: null, male: null, femaleText: "", maleText: "", absentText: why};
  return {row: {...bare, say: words.say.absent({name: label, why})}, cells: [{text: label}, none, none, none, none, none, none], gap: null};
}
