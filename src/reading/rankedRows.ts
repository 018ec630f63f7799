import {ranksOf} from "../atlas/ranksOf.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gap} from "../measures/gap.ts";
import {printedValue} from "../measures/printedValue.ts";
import type {Observation} from "../model/observation.ts";
import {addressOf} from "../site/addresses.ts";
import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import {describeValue} from "./describeValue.ts";
import {mapClass} from "../measures/mapClass.ts";
import {leftText} from "./leftText.ts";
import {unrankedText} from "./unrankedText.ts";

/** One area of a ranking that is a table and a picture at once. */
export type RankedRow = {
  readonly area: string;
  readonly name: string;
  readonly href: string;
  /** Its rank; a dash where it has none. */
  readonly position: string;
  readonly tied: boolean;
  /** Why it has none; null where it has one. */
  readonly unranked: string | null;
  readonly valueText: string;
  readonly value: number;
  readonly when: string;
  readonly old: boolean;
  /** "old", flags, remarks; "" for most. */
  readonly doubts: string;
  readonly gapText: string | null;
  /** Year and doubts together: "2014, old". */
  readonly whenDoubts: string;
  /** The gap in points, to sort by. */
  readonly gap: number | null;
  readonly people: number | null;
  /** The same as precisely as it is known: "15.4 million"; "–, capped" at the cap. */
  readonly peopleText: string | null;
  /** Class (0–4) of the map, for the colour of what is left out. */
  readonly class: number;
  /** Where the bar ends, 0–100 of its track. */
  readonly bar: number;
};

/** All countries with a figure, the most excluded first (highest value first where nothing is excluded); those whose printed values are alike by name. */
export function rankedRows(snapshot: IndicatorSnapshot, as: LocalAtlas): RankedRow[] {
  const {indicator} = snapshot;
  const excluded = (o: Observation) => printedValue(gap(o.value, indicator) ?? o.value);
  const longest = indicator.unit === "percentOfGdp" ? Math.max(...snapshot.countries.map((o) => o.value)) : 100;
  const sorted = snapshot.countries.toSorted((a, b) => excluded(b) - excluded(a) || as.byName(nameOf(a, as), nameOf(b, as)));
  return sorted.map((o) => rankedRow(o, snapshot, longest, as));
}

function rankedRow(o: Observation, snapshot: IndicatorSnapshot, longest: number, as: LocalAtlas): RankedRow {
  const {indicator} = snapshot;
  const found = describeValue(o, indicator, as);
  const rank = ranksOf(indicator.id, as).get(o.area);
  return {
    area: o.area,
    name: nameOf(o, as),
    href: addressOf(as.locale, "country", o.area),
    position: rank ? as.format.count(rank.position) : as.words.value.missing,
    tied: (rank?.ties ?? 0) > 0,
    unranked: unrankedText(o, as),
    valueText: found.unitText,
    value: o.value,
    when: found.when,
    old: found.old,
    doubts: as.format.remarks(found.doubts),
    whenDoubts: found.whenDoubts,
    gapText: indicator.direction === "higher" ? found.gapText : null,
    gap: indicator.direction === "higher" ? found.gap : null,
    people: found.left?.people ?? null,
    peopleText: leftText(found, as),
    class: mapClass(o, indicator),
    bar: longest === 0 ? 0 : (o.value / longest) * 100
  };
}

const nameOf = (o: Observation, as: LocalAtlas): string => as.name(o.area);
