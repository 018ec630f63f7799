import {headlineSex} from "../measures/headlineSex.ts";
import type {Table, TableCell} from "../reading/figure.ts";
import {absenceOf} from "./absenceOf.ts";
import {hasFigure, highestFirst, type ComparedArea} from "./comparedAreas.ts";
import type {IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import {isGiven} from "./figured.ts";
import {sexesOf} from "./sexesOf.ts";

/** A row for each area: value, year, gap, women and men where asked for, and what we compute for groups. Those without a figure last. */
export function areaTable(
  {indicator: id}: CompareState,
  compared: readonly ComparedArea[],
  data: IndicatorData,
  kit: CompareKit,
  {sexes}: {sexes: boolean}
): Table {
  const {shared, words} = kit;
  const {figure} = shared;
  const indicator = kit.indicator(id);
  const gaps = indicator.direction === "higher";
  const groups = compared.some(({area}) => area.members.length > 0);
  const numeric = (text: string) => ({text, numeric: true});
  const sorted = [...compared.filter(hasFigure).sort(highestFirst(kit)), ...compared.filter((one) => !hasFigure(one))];
  return {
    caption: words.caption(indicator.name),
    columns: [
      {text: figure.area},
      ...[figure.value, figure.year, ...(gaps ? [figure.gap] : [])].map(numeric),
      ...(sexes ? [figure.women, figure.men, figure.difference].map(numeric) : []),
      ...(groups ? [numeric(words.computedColumn)] : [])
    ],
    rows: sorted.map((one) => [
      {text: one.area.name, href: one.area.href ?? undefined},
      ...headline(one, data, kit, gaps),
      ...(sexes ? sexCells(one, data, kit) : []),
      ...(groups ? [computedCell(one, data, kit)] : [])
    ])
  };
}

function headline({area, found}: ComparedArea, data: IndicatorData, kit: CompareKit, gaps: boolean): TableCell[] {
  const empty: TableCell = {text: ""};
  if (!found) return [{text: absenceOf(area, data, kit), absent: true}, empty, ...(gaps ? [empty] : [])];
  return [
    {text: found.unitText},
    {text: found.when, note: found.whenDoubts.slice(found.when.length + 2) || undefined},
    ...(gaps ? [{text: found.gapText ?? ""}] : [])
  ];
}

function sexCells({area}: ComparedArea, data: IndicatorData, kit: CompareKit): TableCell[] {
  const {women, men, differenceText} = sexesOf(area, data, kit);
  const cell = (sex: "female" | "male", found: typeof women): TableCell =>
    found
      ? {text: found.unitText, note: [found.whenDoubts, found.basis].filter(Boolean).join(", ")}
      : {text: absenceOf(area, data, kit, sex), absent: true};
  return [cell("female", women), cell("male", men), {text: differenceText}];
}

/** Our own figure of a group, beside a published one or in its place. */
function computedCell({area}: ComparedArea, data: IndicatorData, kit: CompareKit): TableCell {
  const {words, format} = kit;
  const indicator = kit.indicator(data.indicator);
  const computed = data.computed[area.id]?.[headlineSex(indicator)];
  if (computed === undefined) return {text: ""};
  if (!isGiven(computed)) {
    const text =
      "refused" in computed
        ? words.notComputed[computed.refused]
        : words.hidden(format.count(computed.n), format.count(computed.of), format.wholePercent(computed.people * 100));
    return {text, absent: true};
  }
  const basis = words.basis(format.count(computed.n), format.count(computed.of), format.wholePercent(computed.people * 100));
  const text = format.value(computed.value, indicator.unit);
  return computed.weak ? {text: `${text} †`, note: `${basis}, ${words.weak}`} : {text, note: basis};
}
