import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {showsGap} from "../measures/showsGap.ts";
import {addressOf} from "../site/addresses.ts";
import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import {headlineName} from "./ofGroup.ts";
import {describeValue} from "./describeValue.ts";
import {reachedHead} from "./reachedHead.ts";
import {shownText} from "./shownText.ts";
import {leftText} from "./leftText.ts";
import type {Table} from "./figure.ts";

/** The table behind a map: every country with a figure, by name, so that one can look one up. */
export function indicatorTable(snapshot: IndicatorSnapshot, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {indicator} = snapshot;
  const all = snapshot.countries.map((o) => describeValue(o, indicator, as));
  // Where less is better, the gap is the value itself.
  const [gaps, people] = [indicator.direction !== "lower" && all.some(({gap}) => gap !== null), all.some(({left}) => left !== null)];
  const left = showsGap(indicator);
  const rows = all.map((found) => {
    const o = found.observation;
    return [
      {text: as.name(o.area), href: addressOf(locale, "country", o.area)},
      ...(left ? [{text: shownText(found)}] : [{text: found.unitText}]),
      {text: found.whenDoubts},
      ...(left ? [{text: found.unitText}] : gaps ? [{text: found.gapText ?? words.value.missing}] : []),
      ...(people ? [{text: leftText(found, as) ?? words.value.missing}] : [])
    ];
  });
  return {
    caption: words.indicator.rankingCaption(headlineName(indicator, as)),
    columns: [
      {text: words.figure.area},
      {text: left ? words.figure.gap : words.figure.value, numeric: true},
      {text: words.figure.year, numeric: true},
      ...(left ? [{text: reachedHead(indicator, as), numeric: true, aside: true}] : gaps ? [{text: words.figure.gap, numeric: true}] : []),
      ...(people ? [{text: words.figure.left, numeric: true}] : [])
    ],
    rows: rows.toSorted((a, b) => as.byName(a[0]?.text ?? "", b[0]?.text ?? ""))
  };
}
