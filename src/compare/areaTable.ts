import {headlineSex} from "../measures/headlineSex.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Table, TableCell} from "../reading/figure.ts";
import {shownText} from "../reading/shownText.ts";
import {absenceOf} from "./absenceOf.ts";
import {hasFigure, highestFirst, type ComparedArea} from "./comparedAreas.ts";
import type {IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {basisOf, computedAmount, isGiven} from "./figured.ts";
import {sexNamesIn} from "./sexNamesIn.ts";
import {sexesOf} from "./sexesOf.ts";
import {coveredHead, shownAmount, shownName} from "./shownAmount.ts";

/**
 * A row for each area: what is shown, its year, beside a share left out the coverage and beside another value its gap, women and men where
 * asked for, and what we compute for groups. Those without a figure last.
 */
export function areaTable(compared: readonly ComparedArea[], data: IndicatorData, kit: CompareKit, {sexes}: {sexes: boolean}): Table {
  const {shared, words} = kit;
  const {figure} = shared;
  const indicator = kit.indicator(data.indicator);
  const names = sexNamesIn(indicator, kit);
  const left = showsGap(indicator);
  const gaps = indicator.direction === "higher";
  const groups = compared.some(({area}) => area.members.length > 0);
  const numeric = (text: string) => ({text, numeric: true});
  const sorted = [...compared.filter(hasFigure).sort(highestFirst(kit)), ...compared.filter((one) => !hasFigure(one))];
  return {
    caption: words.caption({name: shownName(indicator, kit)}),
    columns: [
      {text: figure.area},
      ...[left ? figure.gap : figure.value, figure.year].map(numeric),
      ...(gaps ? [left ? {...numeric(coveredHead(indicator, kit)), aside: true} : numeric(figure.gap)] : []),
      ...(sexes ? [names.women, names.men, names.difference].map(numeric) : []),
      ...(groups ? [numeric(words.computedColumn)] : [])
    ],
    rows: sorted.map((one) => [
      {text: one.area.name, href: one.area.href ?? undefined},
      ...headline(one, data, kit, {gaps}),
      ...(sexes ? sexCells(one, data, kit) : []),
      ...(groups ? [computedCell(one, data, kit)] : [])
    ])
  };
}

function headline({area, found}: ComparedArea, data: IndicatorData, kit: CompareKit, {gaps}: {gaps: boolean}): TableCell[] {
  const empty: TableCell = {text: kit.words.value.missing};
  if (!found) return [{text: absenceOf(area, data, kit), absent: true}, empty, ...(gaps ? [empty] : [])];
  return [
    {text: shownAmount(found)},
    {text: found.when, note: kit.format.remarks(found.doubts) || undefined},
    ...(gaps ? [{text: showsGap(found.indicator) ? found.unitText : (found.gapText ?? kit.words.value.missing)}] : [])
  ];
}

function sexCells({area}: ComparedArea, data: IndicatorData, kit: CompareKit): TableCell[] {
  const {women, men, differenceText} = sexesOf(area, data, kit);
  const cell = (sex: "female" | "male", found: typeof women): TableCell =>
    found
      ? {text: shownAmount(found), note: kit.format.remarks([found.whenDoubts, found.basis])}
      : {text: absenceOf(area, data, kit, sex), absent: true};
  return [cell("female", women), cell("male", men), {text: differenceText === "" ? kit.words.value.missing : differenceText}];
}

/** Our own figure of a group, beside a published one or in its place. */
function computedCell({area}: ComparedArea, data: IndicatorData, kit: CompareKit): TableCell {
  const {words, format} = kit;
  const indicator = kit.indicator(data.indicator);
  const computed = data.computed[area.id]?.[headlineSex(indicator)];
  if (computed === undefined) return {text: words.value.missing};
  if ("refused" in computed) return {text: words.notComputed[computed.refused], absent: true};
  if (!isGiven(computed)) return {text: words.hidden(basisOf(computed)), absent: true};
  const [text, basis] = [shownText({...computedAmount(computed, indicator, kit), indicator}), words.basis(basisOf(computed))];
  return computed.weak ? {text: `${text} †`, note: format.remarks([basis, words.weak])} : {text, note: basis};
}
