import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {Group} from "../../model/area.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {headlineName} from "../../reading/ofGroup.ts";
import {shownText} from "../../reading/shownText.ts";
import {spreadCells} from "../../reading/spreadCells.ts";
import type {SpreadOf} from "./spreadsOf.ts";

/** An indicator and its newest values by country. */
export type Held = Pick<IndicatorSnapshot, "indicator" | "countries">;

/** Whether the publisher has an average of any region. */
export const hasAverage = (spreads: readonly SpreadOf[]): boolean => spreads.some(({average}) => average !== null);

/** The values of the countries of a sub-region. */
export function heldIn({members}: Group, countries: IndicatorSnapshot["countries"]): IndicatorSnapshot["countries"] {
  const inside = new Set(members);
  return countries.filter(({area}) => inside.has(area));
}

/** Every sub-region with the ends and the middle of its countries, and what the publisher gives for it. */
export function regionsTable(spreads: readonly SpreadOf[], {indicator, countries}: IndicatorSnapshot, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {regionCountries, lowest, highest, published, regionsCaption} = words.indicator;
  const averages = hasAverage(spreads);
  const heads = [regionCountries, lowest, words.figure.median, highest, ...(averages ? [published] : [])];
  const numeric = heads.map((text) => ({text, numeric: true}));
  return {
    caption: regionsCaption(headlineName(indicator, as)),
    columns: [{text: words.figure.region}, ...numeric],
    rows: spreads.map(({area, n, of, min, max, average}): TableCell[] => [
      {text: area.name[locale]},
      {text: words.value.outOf({count: n, of})},
      ...spreadCells({min, max}, heldIn(area, countries), {members: area.members, indicator}, as),
      ...(averages
        ? [average ? {text: shownText(average), note: average.whenDoubts} : {text: words.absence.notPublished, absent: true}]
        : [])
    ])
  };
}
