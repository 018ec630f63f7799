import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {TwinRow, TwinWords} from "../charts/twinDots.ts";
import type {CodePair} from "../measures/codePairs.ts";
import {addressOf} from "../site/addresses.ts";
import {describeValue} from "./describeValue.ts";
import type {Table} from "./figure.ts";
import {momentOf, type Moment} from "./saidMoment.ts";

/** Two values side by side and when, as a sentence that is spoken. */
export type TwinSaid = {readonly label: string; readonly one: number; readonly other: number; readonly when: string};

/** How two parts are named, as `townAndCountry.reach` and `informality.ages` do: apart, their difference, and one area in a sentence. */
export type TwinNaming = TwinWords & {readonly difference: string; readonly say: (said: TwinSaid) => string};

/** What is left behind: the part with less, where more is better, or the part with more. */
const isBehind = ({one, points}: Pick<CodePair, "one" | "points">, as: LocalAtlas): boolean =>
  as.indicator(one.indicator).direction === "lower" ? points > 0 : points < 0;

/** Both values of one moment, with whatever is doubted of either. */
export function twinMoment({one, other}: CodePair, names: TwinWords, as: LocalAtlas): Moment {
  const read = (o: CodePair["one"]) => describeValue(o, as.indicator(o.indicator), as);
  return momentOf([read(one), read(other)], [names.one, names.other], as);
}

/** One area, or one survey of it, as a row of the chart. */
export function twinRow(pair: CodePair, label: string, naming: TwinNaming, as: LocalAtlas): TwinRow {
  const {mark, old, all} = twinMoment(pair, naming, as);
  const [one, other] = [pair.one.value, pair.other.value];
  return {
    ...{label, one, other, old, valueText: "", yearText: mark},
    ...{oneText: as.format.percent(one), otherText: as.format.percent(other)},
    warm: isBehind(pair, as),
    say: naming.say({label, one, other, when: all})
  };
}

/** Both values of many areas, one a line; a country leads to its page. */
export function twinTable(pairs: readonly CodePair[], caption: string, naming: TwinNaming, as: LocalAtlas): Table {
  const {figure} = as.words;
  return {
    caption,
    columns: [{text: figure.area}, ...[naming.one, naming.other, naming.difference, figure.year].map((text) => ({text, numeric: true}))],
    rows: pairs.map((pair) => {
      const {cells, shared} = twinMoment(pair, naming, as);
      return [
        {text: as.name(pair.area), href: addressOf(as.locale, "country", pair.area)},
        ...cells,
        {text: as.format.signedPoints(pair.points)},
        {text: shared}
      ];
    })
  };
}
