import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {AggregateChange} from "../../measures/aggregateChange.ts";
import type {Contribution} from "../../measures/audit.ts";
import type {Group} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";
import {whenOf} from "../../reading/formattedValue.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** Every country behind a change: the values of both years, and its points; those that are not compared say so. */
export function changeTable(found: AggregateChange, group: Group, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const say = words.region.change;
  const [first, last] = [found.from.asOf, found.to.asOf];
  const values = [found.from, found.to].map(({contributions}) => new Map(contributions.map((one) => [one.area, one])));
  const row = (area: string, points: TableCell): TableCell[] => [
    {text: as.name(area), href: addressOf(locale, "country", area)},
    ...values.map((of) => valueCell(of.get(area), as)),
    points
  ];
  const byReporting = [...found.incomparable, ...found.appeared, ...found.disappeared];
  return {
    caption: say.caption({group: as.place(group.id), years: {first, last}}),
    columns: [{text: words.figure.area}, ...[format.year(first), format.year(last), say.points].map((text) => ({text, numeric: true}))],
    rows: [
      [{text: say.byCountriesRow}, {text: ""}, {text: ""}, {text: format.addedPoints(found.byCountries, 2)}],
      ...found.doings.map(({area, points}) => row(area, {text: format.addedPoints(points, 2)})),
      ...byReporting.map((area) => row(area, {text: say.notCompared, absent: true}))
    ]
  };
}

function valueCell(one: Contribution | undefined, as: LocalAtlas): TableCell {
  if (!one) return {text: as.words.value.missing, absent: true};
  const noted = annotationsAbout(one.observation, as).length > 0 ? as.words.value.noted : "";
  return {text: as.format.percent(one.value), note: as.format.remarks([whenOf(one.observation, as), noted])};
}
