import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {addressOf} from "../site/addresses.ts";
import type {Standing} from "../atlas/atlas.ts";
import {headlineName} from "./ofGroup.ts";
import {reading} from "./reading.ts";
import type {Table} from "./figure.ts";

/** The table behind a map: every country with a figure, by name, so that one can look one up. */
export function indicatorTable(standing: Standing, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const {indicator} = standing;
  const rows = standing.countries.map((o) => {
    const found = reading(o, indicator, as);
    return [
      {text: as.name(o.area), href: addressOf(locale, "country", o.area)},
      {text: found.unitText},
      {text: found.whenDoubts},
      {text: found.gapText ?? words.value.missing},
      {text: found.left ? format.people(found.left.people) : words.value.missing}
    ];
  });
  const people = rows.some((row) => row[4]?.text !== words.value.missing);
  return {
    caption: words.indicator.rankingCaption(headlineName(indicator, as)),
    columns: [
      {text: words.figure.area},
      {text: words.figure.value, numeric: true},
      {text: words.figure.year, numeric: true},
      {text: words.figure.gap, numeric: true},
      ...(people ? [{text: words.figure.left, numeric: true}] : [])
    ],
    rows: rows.toSorted((a, b) => format.compare(a[0]?.text ?? "", b[0]?.text ?? "")).map((row) => (people ? row : row.slice(0, 4)))
  };
}
