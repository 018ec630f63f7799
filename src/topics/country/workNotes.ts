import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {withBreakdown} from "../../measures/latest.ts";
import {roundFloatError} from "../../measures/roundFloatError.ts";
import {allTotals} from "../../model/dimension.ts";
import type {Observation} from "../../model/observation.ts";
import {isTotal, type WorkRow} from "./workRows.ts";

/** So many percentage points from the total of the table by sector, the total of all workers is of another survey or time. */
const far = 10;
/** So near, the two are of the same survey. */
const near = 1;

const inCities = ({remark}: Pick<Observation, "remark">): boolean => ["mainCities", "urbanOnly"].includes(remark);

/**
 * What has to be known of a total beside its parts: that only it is marked as of cities, and whether the parts are of them too; and where
 * it lies outside its sectors, or far from their own total, what that is.
 */
export const workNotes = (rows: readonly WorkRow[], as: LocalAtlas): string[] => {
  const total = rows.find(isTotal);
  const parts = rows.filter((row) => !isTotal(row));
  if (!total || total.found.indicator.id !== "informal-employment") return [];
  return [citiesNote(total, parts, as), apartNote(total, parts, as)].filter(Boolean);
};

/** The source marks the total alone; where the table by sector has the same total, its parts are of the same survey. */
function citiesNote({found}: WorkRow, parts: readonly WorkRow[], as: LocalAtlas): string {
  const {work} = as.words.country;
  const unmarked = parts.filter((row) => !inCities(row.found.observation));
  if (!inCities(found.observation) || unmarked.length === 0) return "";
  const own = ownTotal(parts, as);
  const marked = (as.snapshot("informal-employment").byArea.get(found.observation.area) ?? []).find(
    (o) => own !== null && o.period === own.period && o.sex === allTotals.sex && inCities(o)
  );
  const isSame = own !== null && marked !== undefined && roundFloatError(Math.abs(own.value - marked.value)) <= near;
  return isSame ? work.partsOfCities({year: own.period ?? 0}) : work.partsUnremarked;
}

/** That a total is outside its sectors, or far from their own: of another survey, year or edition. */
function apartNote({found: {observation: all}}: WorkRow, parts: readonly WorkRow[], as: LocalAtlas): string {
  const sectors = parts.flatMap(({found: {observation: o}}) => (o.sector === allTotals.sector ? [] : [o]));
  const own = ownTotal(parts, as);
  const values = sectors.map(({value}) => value);
  const isOutside = sectors.length > 1 && (all.value < Math.min(...values) || all.value > Math.max(...values));
  const isFar = own !== null && roundFloatError(Math.abs(own.value - all.value)) > far;
  if (!isOutside && !isFar) return "";
  const years = {year: all.period ?? 0, ofSectors: sectors[0]?.period ?? 0};
  return as.words.country.work.totalApart({share: all.value, own: own?.value ?? null, outside: isOutside, ...years});
}

/** The total of the table by sector in the year of its parts; null where it has none. */
function ownTotal(parts: readonly WorkRow[], as: LocalAtlas): Observation | null {
  const sector = parts.find(({found}) => found.observation.sector !== allTotals.sector)?.found.observation;
  if (!sector) return null;
  const totals = withBreakdown(as.snapshot("informal-by-sector").byArea.get(sector.area) ?? [], {breakdown: {}});
  return totals.find(({period}) => period === sector.period) ?? null;
}
