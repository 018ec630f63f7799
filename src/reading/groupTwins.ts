import {isOldSurvey, leads, surveysSince} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {TwinRow} from "../charts/twinDots.ts";
import type {CodePair} from "../measures/codePairs.ts";
import {countryMedian} from "../measures/countryMedian.ts";
import type {Group} from "../model/area.ts";
import {indicatorCsv} from "../site/addresses.ts";
import type {TakenFigure} from "./figure.ts";
import {finding, type Told} from "./finding.ts";
import {levelWithin} from "./genderBalance.ts";
import {noteWithAreas} from "./notedAreas.ts";
import {partsOf} from "./partsOf.ts";
import {sourceLines} from "./sourceLines.ts";
import {newestTwins, type Twin} from "./twin.ts";
import {twinRow, twinTable, type TwinNaming} from "./twinRow.ts";
import {spanOf} from "./yearSpan.ts";

/** In how many countries and areas with a recent survey the first part has the smaller share, and in how many the larger. */
export type TwinCount = {readonly smaller: number; readonly larger: number; readonly of: number; readonly since: number};

/** What a figure of two parts in many countries says: `townAndCountry.reach`, `informality.ages`. */
export type TwinsWords = TwinNaming & {
  readonly title: (counted: TwinCount & {readonly when: string}) => string;
  readonly titleOld: (told: {readonly since: number}) => string;
  readonly titleNone: string;
  readonly countries: (told: {readonly within: number}) => string;
  readonly parts: (told: {readonly within: number; readonly since: number}) => string;
  readonly caption: (group: string) => string;
  readonly countWithOld: (told: Omit<TwinCount, "since"> & {readonly old: number}) => string;
  readonly note: string;
};

export type GroupTwins = {
  readonly figure: TakenFigure;
  readonly rows: readonly TwinRow[];
  readonly pairs: readonly CodePair[];
  readonly counted: TwinCount;
  readonly recent: readonly CodePair[];
};

/** Up to so many countries stand beside each other; beyond that, sub-regions do. */
const mostCountries = 24;

/** Two parts of a group's countries: country by country where they are few, by the median country of each sub-region where they are many. */
export function groupTwins(group: Group, twin: Twin, say: TwinsWords, as: LocalAtlas): GroupTwins {
  const pairs = newestTwins(group.members, twin, as);
  const recent = pairs.filter(({one, other}) => [one, other].every((o) => leads(o, as) && !isOldSurvey(o, as)));
  const byCountry = pairs.length <= mostCountries;
  const within = levelWithin;
  const sources = sourceLines([as.indicator(twin.indicator)], as);
  return {
    ...{pairs, recent, counted: twinCount(recent)},
    rows: byCountry ? pairs.map((pair) => twinRow(pair, as.name(pair.area), say, as)) : partRows(group, recent, say, as),
    figure: {
      id: twin.indicator,
      ...finding(toldOf(pairs, recent, say, as), {place: as.place(group.id), sources}, as),
      subtitle: byCountry ? say.countries({within}) : say.parts({within, since: surveysSince()}),
      note: noteOf(pairs, recent, say, as),
      sources,
      csv: indicatorCsv(twin.indicator),
      table: twinTable(pairs, say.caption(group.name[as.locale]), say, as)
    }
  };
}

function toldOf(pairs: readonly CodePair[], recent: readonly CodePair[], say: TwinsWords, as: LocalAtlas): Told | string {
  if (recent.length === 0) return pairs.length > 0 ? say.titleOld({since: surveysSince()}) : say.titleNone;
  const when = spanOf(
    recent.map(({one}) => one),
    as
  );
  return {title: (said) => say.title({...twinCount(recent), when: said}), when};
}

/** In how many of some pairs the first has the smaller share, and in how many the larger; near ones are level. */
export const twinCount = (pairs: readonly CodePair[]): TwinCount => ({
  smaller: pairs.filter(({points}) => points <= -levelWithin).length,
  larger: pairs.filter(({points}) => points >= levelWithin).length,
  of: pairs.length,
  since: surveysSince()
});

/** What the figures are not, how the title would count with what it leaves out, and whose values have a note. */
function noteOf(pairs: readonly CodePair[], recent: readonly CodePair[], say: TwinsWords, as: LocalAtlas): string | undefined {
  const old = pairs.length - recent.length;
  const told = [say.note, old === 0 ? "" : say.countWithOld({...twinCount(pairs), old})].filter(Boolean).join(" ");
  return noteWithAreas(
    told,
    pairs.map(({one}) => one),
    as
  );
}

/** The median of each part over the countries of a sub-region, each for itself; of fewer than five countries there is none. */
function partRows(group: Group, recent: readonly CodePair[], say: TwinsWords, as: LocalAtlas): TwinRow[] {
  return partsOf(group, as)
    .toSorted((a, b) => as.byName(a.group.name[as.locale], b.group.name[as.locale]))
    .flatMap(({group: part, members}): TwinRow[] => {
      const held = recent.filter(({area}) => members.includes(area));
      const [one, other] = (["one", "other"] as const).map((end) =>
        countryMedian(
          held.map((pair) => pair[end]),
          as
        )
      );
      if (!one || !other) return [];
      const {format, words} = as;
      const label = part.name[as.locale];
      const when = words.strategies.nOfM({count: one.of.length, of: members.length});
      const both = {label, one: one.value, other: other.value};
      const texts = {oneText: format.percent(one.value), otherText: format.percent(other.value)};
      const behind = as.indicator(held[0]?.one.indicator ?? "").direction === "lower" ? one.value > other.value : one.value < other.value;
      return [{...both, ...texts, valueText: "", yearText: when, old: false, warm: behind, say: say.say({...both, when})}];
    });
}
