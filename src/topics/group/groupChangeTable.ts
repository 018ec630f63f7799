import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {AggregateChange} from "../../measures/aggregateChange.ts";
import type {Contribution} from "../../measures/audit.ts";
import type {Group} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";
import {whenOf} from "../../reading/reading.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** Writes an amount of points, which has no sign. */
export type Write = (points: number) => string;

/** Points with their sign: "+6.0", "−6.2", "0.0"; what is written as nothing has none. */
export function signed(points: number, write: Write): string {
  const text = write(Math.abs(points));
  return text === write(0) ? text : `${points < 0 ? "−" : "+"}${text}`;
}

/** Every country behind a change: the values of both years, and its points; those that are not compared say so. */
export function changeTable(found: AggregateChange, group: Group, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const say = words.region.change;
  const years = [format.year(found.from.asOf), format.year(found.to.asOf)] as const;
  const values = [found.from, found.to].map(({contributions}) => new Map(contributions.map((one) => [one.area, one])));
  const row = (area: string, points: TableCell): TableCell[] => [
    {text: as.name(area), href: addressOf(locale, "country", area)},
    ...values.map((of) => valueCell(of.get(area), as)),
    points
  ];
  const byReporting = [...found.incomparable, ...found.appeared, ...found.disappeared];
  return {
    caption: say.caption(group.name[locale], ...years),
    columns: [{text: words.figure.area}, ...[...years, say.points].map((text) => ({text, numeric: true}))],
    rows: [
      [{text: say.byCountriesRow}, {text: ""}, {text: ""}, {text: signed(found.byCountries, format.finePoints)}],
      ...found.doings.map(({area, points}) => row(area, {text: signed(points, format.finePoints)})),
      ...byReporting.map((area) => row(area, {text: say.notCompared, absent: true}))
    ]
  };
}

function valueCell(one: Contribution | undefined, as: LocalAtlas): TableCell {
  if (!one) return {text: as.words.value.missing, absent: true};
  const noted = annotationsAbout(one.observation, as, as).length > 0 ? [as.words.value.noted] : [];
  return {text: as.format.percent(one.value), note: [whenOf(one.observation, as), ...noted].join(", ")};
}
