import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {latestByArea, newestEdition} from "../measures/latest.ts";
import {mapClass} from "../measures/mapClass.ts";
import {ranking} from "../measures/rank.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {HeadlineMove, IndicatorMoves, Standing} from "../model/releaseReport.ts";
import type {ModelFiles} from "../sources/drift/modelDrift.ts";
import {modelTables} from "../tables/model/modelTables.ts";
import {observationTable} from "../tables/model/observationTable.ts";

/** The indicators, listed before or now, on which a country's headline, place or class changed: by its numbers, or by what decides places and classes. */
export function movedHeadlines(was: ModelFiles, is: ModelFiles): IndicatorMoves[] {
  const [before, now] = [listedIn(was), listedIn(is)];
  const ids = [...new Set([...now.keys(), ...before.keys()])];
  const moved = ids.filter((id) => textOf(id, was) !== textOf(id, is) || JSON.stringify(before.get(id)) !== JSON.stringify(now.get(id)));
  const all = moved.map((id) => ({indicator: id, moves: movesOf(standings(before.get(id), was), standings(now.get(id), is))}));
  return all.filter(({moves}) => moves.length > 0);
}

function listedIn(files: ModelFiles): ReadonlyMap<string, Indicator> {
  const {path, read} = modelTables.indicators;
  return new Map(read(files.get(path) ?? "[]", path).flatMap((one) => (one.listed ? [[one.id, one]] : [])));
}

const textOf = (indicator: string, files: ModelFiles): string | undefined => files.get(observationTable(indicator).path);

const countryIds = (files: ModelFiles): Set<string> => {
  const {path, read} = modelTables.areas;
  return new Set(read(files.get(path) ?? "[]", path).flatMap(({id, kind}) => (kind === "country" ? id : [])));
};

/** How countries stand on an indicator in a model; undated values of older reports do not count, as on the site. */
function standings(indicator: Indicator | undefined, files: ModelFiles): Map<string, Standing> {
  const text = indicator && textOf(indicator.id, files);
  if (indicator === undefined || text === undefined) return new Map();
  const {path, read} = observationTable(indicator.id);
  const countries = countryIds(files);
  const latest = [...latestByArea(read(text, path), {breakdown: headlineBreakdown(indicator)}).values()].filter(({area}) =>
    countries.has(area)
  );
  const report = newestEdition(latest);
  const counted = latest.filter(({edition}) => edition === "" || edition === report);
  const ranks = ranking(counted, indicator);
  return new Map(counted.map((one) => [one.area, standing(one, ranks.get(one.area)!, indicator)]));
}

const standing = (one: Observation, {position, of}: {position: number; of: number}, indicator: Indicator): Standing => ({
  value: one.value,
  when: String(one.period ?? one.edition),
  position,
  of,
  mapClass: mapClass(one, indicator)
});

function movesOf(was: ReadonlyMap<string, Standing>, is: ReadonlyMap<string, Standing>): HeadlineMove[] {
  const areas = [...new Set([...was.keys(), ...is.keys()])].sort();
  const moves = areas.map((area) => ({area, was: was.get(area) ?? null, is: is.get(area) ?? null}));
  return moves.filter((move) => isMoved(move.was, move.is)).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Whether a country moved: one that only stands among more or fewer others has not. */
function isMoved(was: Standing | null, is: Standing | null): boolean {
  if (was === null || is === null) return true;
  return was.value !== is.value || was.when !== is.when || was.position !== is.position || was.mapClass !== is.mapClass;
}

/** How far a headline moved; what is new or gone comes first. */
const sizeOf = ({was, is}: HeadlineMove): number => (was === null || is === null ? Infinity : Math.abs(is.value - was.value));
