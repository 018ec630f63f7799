import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {indexPopulations, type PopulationIndex} from "../measures/headCount.ts";
import {latestByArea, newestEdition, newestPeriod} from "../measures/latest.ts";
import {usualPeriod} from "../measures/usualPeriod.ts";
import {groupKinds, isState, type Area, type Country, type Group} from "../model/area.ts";
import {countedIds} from "../model/countedIds.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {NotInModel} from "./notInModel.ts";
import {textsApart} from "./textsApart.ts";
import {catalog, type Catalog} from "../site/catalog.ts";

/** How all areas stand on one indicator, worked out once. */
export type IndicatorSnapshot = {
  readonly indicator: Indicator;
  readonly newest: number | null;
  /** The year most countries' latest values are of, in surveys that of all of their indicators: what is old is measured against it. */
  readonly usual: number | null;
  /** Latest headline value by area id, countries and groups. */
  readonly latest: ReadonlyMap<string, Observation>;
  /** The same, countries only, in the order of the area list; undated values of the newest report alone, for reports are not compared. */
  readonly countries: readonly Observation[];
  /** Countries whose latest value stands in an older report: neither ranked nor coloured. */
  readonly older: readonly Observation[];
  /** All observations by area id. */
  readonly byArea: ReadonlyMap<string, readonly Observation[]>;
};

/** The catalog with what views look up again and again. */
export type Atlas = Catalog & {
  readonly listed: readonly Indicator[];
  readonly populationIndex: PopulationIndex;
  readonly areas: ReadonlyMap<string, Area>;
  /** Countries and areas that have a page: those that count. */
  readonly pages: readonly Country[];
  /** Those that have none, as nothing is known of them. */
  readonly unpaged: readonly Country[];
  /** Those that are countries where medians count countries (`isState`). */
  readonly states: ReadonlySet<string>;
  /** Groups whose members we hold: they have a page and aggregates of our own. The world first, then by kind. */
  readonly memberGroups: readonly Group[];
  indicator(id: string): Indicator;
  group(id: string): Group;
  snapshot(id: string): IndicatorSnapshot;
};

let made: Atlas | undefined;

export function atlas(): Atlas {
  made ??= makeAtlas(catalog());
  return made;
}

/** The same over any catalog; for tests. */
export function makeAtlas(held: Catalog): Atlas {
  const areas = new Map<string, Area>([...held.countries, ...held.groups].map((area) => [area.id, area]));
  const indicators = new Map(held.indicators.map((indicator) => [indicator.id, indicator]));
  const standings = new Map<string, IndicatorSnapshot>();
  const listed = held.indicators.filter((indicator) => indicator.listed);
  const counted = countedIds(held.countries, {observations: [...held.observations.values()].flat(), indicators: held.indicators});
  const indicator = (id: string) => must(indicators.get(id), `indicator ${id}`);
  return {
    ...textsApart(held),
    listed,
    areas,
    populationIndex: indexPopulations(held.populations),
    pages: held.countries.filter(({id}) => counted.has(id)),
    unpaged: held.countries.filter(({id}) => !counted.has(id)),
    states: new Set(held.countries.filter(isState).map(({id}) => id)),
    memberGroups: groupKinds.flatMap((kind) => held.groups.filter((group) => group.groupKind === kind && group.members.length > 0)),
    indicator,
    group(id) {
      const area = areas.get(id);
      return must(area?.kind === "group" ? area : undefined, `group ${id}`);
    },
    snapshot(id) {
      const known = standings.get(id);
      if (known) return known;
      const snapshot = makeStanding(indicator(id), held);
      standings.set(id, snapshot);
      return snapshot;
    }
  };
}

function makeStanding(indicator: Indicator, held: Catalog): IndicatorSnapshot {
  const observations = held.observations.get(indicator.id) ?? [];
  const {latest, all, countries} = latestOf(indicator, held);
  return {
    indicator,
    newest: newestPeriod(observations),
    usual: usualPeriod(alike(indicator, held).flatMap((one) => latestOf(one, held).countries)),
    latest,
    countries,
    older: all.filter((o) => !countries.includes(o)),
    byArea: Map.groupBy(observations, (o) => o.area)
  };
}

/**
 * The indicators whose values are old together: one survey tells of several programmes, and is as old for one as for another. Tables of
 * informal employment, by sector and status too, are held against the one of all workers.
 */
function alike(indicator: Indicator, {indicators}: Catalog): readonly Indicator[] {
  if (indicator.family === "survey") return indicators.filter(({family}) => family === "survey");
  return indicator.family === "informality" ? indicators.filter(({id}) => id === "informal-employment") : [indicator];
}

function latestOf(indicator: Indicator, {observations, countries: areas}: Catalog) {
  const latest = latestByArea(observations.get(indicator.id) ?? [], {breakdown: headlineBreakdown(indicator)});
  const all = areas.flatMap(({id}) => latest.get(id) ?? []);
  const report = newestEdition(all);
  return {latest, all, countries: all.filter(({edition}) => edition === "" || edition === report)};
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new NotInModel(what);
  return found;
}
