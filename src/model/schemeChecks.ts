import {doubled, type Checks, type Culprit, type Facts} from "./checks.ts";
import type {Scheme} from "./scheme.ts";
import {keyOfCount, type SchemeCount} from "./schemeCount.ts";

/** What must be true of schemes. */
export const schemeChecks: Checks<Scheme> = {
  "no two schemes have the same id": (schemes) =>
    doubled(
      schemes,
      ({id}) => id,
      ({id}) => `two rows for ${id}`
    ),

  "no two schemes of a country have the same name": (schemes) =>
    doubled(
      schemes,
      ({area, name}) => JSON.stringify([area, name.toLowerCase()]),
      ({name}) => `two rows called "${name}"`
    ),

  "every area is known": (schemes, {areas}) => {
    const known = new Set(areas.map(({id}) => id));
    return schemes.filter(({area}) => area !== null && !known.has(area)).map((item) => ({item, says: `unknown area "${item.area}"`}));
  },

  "the id of a scheme begins with its country": (schemes) =>
    schemes
      .filter(({id, area}) => area !== null && !id.startsWith(`${area.toLowerCase()}-`))
      .map((item) => ({item, says: `${item.id} of ${item.area}`})),

  "no document is older than what it tells of": (schemes) =>
    schemes
      .filter(({start, reached, evidenceYear}) => isOlder(evidenceYear, start) || isOlder(evidenceYear, reached?.year))
      .map(sayDocument),

  "no scheme ends before it begins": (schemes) =>
    schemes.flatMap((item) =>
      item.start !== null && item.end !== null && item.end < item.start
        ? [{item, says: `${item.id} begins in ${item.start} and ends in ${item.end}`}]
        : []
    ),

  "no scheme reaches people before it begins or after it ends": (schemes) =>
    schemes.flatMap((item) => {
      const year = item.reached?.year ?? null;
      const isWithin = year === null || ((item.start ?? year) <= year && year <= (item.end ?? year));
      return isWithin
        ? []
        : [{item, says: `${item.id}, ${item.start ?? "…"}–${item.end ?? "…"}, reached ${item.reached?.count} in ${year}`}];
    }),

  "a share lies between 0 and 100, a number is not negative": (schemes) =>
    schemes.flatMap((item) =>
      item.reached && !isPossible(item.reached) ? [{item, says: `${item.reached.count} ${item.reached.unit}`}] : []
    )
};

/** What must be true of the counts of schemes. */
export const schemeCountChecks: Checks<SchemeCount> = {
  "no count stands twice": (counts) => doubled(counts, keyOfCount, ({scheme, count, unit}) => `two rows for ${scheme}: ${count} ${unit}`),

  "no document is older than what it tells of": (counts) =>
    counts.filter(({year, evidenceYear}) => isOlder(evidenceYear, year)).map(sayDocument),

  "every count is of a scheme": ofUnknownScheme,

  "a share lies between 0 and 100, a number is not negative": (counts) =>
    counts.filter((item) => !isPossible(item)).map((item) => ({item, says: `${item.count} ${item.unit}`}))
};

const isOlder = (one: number | null, other: number | null | undefined): boolean => one !== null && one < (other ?? one);

const sayDocument = <T extends {readonly evidence: string; readonly evidenceYear: number | null}>(item: T): Culprit<T> => ({
  item,
  says: `"${item.evidence}" of ${item.evidenceYear}`
});

function ofUnknownScheme(counts: readonly SchemeCount[], {schemes}: Facts): Culprit<SchemeCount>[] {
  const known = new Set(schemes.map(({id}) => id));
  return counts.filter(({scheme}) => !known.has(scheme)).map((item) => ({item, says: `unknown scheme "${item.scheme}"`}));
}

const isPossible = ({count, unit}: {readonly count: number; readonly unit: string}): boolean =>
  count >= 0 && (!/^(%|per ?cent)/i.test(unit) || count <= 100);
