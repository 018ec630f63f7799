import {doubled, type Checks, type Culprit, type Facts} from "./checks.ts";
import {mostPeople} from "./mostPeople.ts";
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

  "a scheme reaches people while it is there": (schemes) =>
    schemes.flatMap((item) => {
      const {id, start, end, reached} = item;
      const year = reached?.year ?? null;
      const isTold = start !== null && end !== null && end < start;
      if (year === null || isTold || ((start ?? year) <= year && year <= (end ?? year))) return [];
      return [{item, says: `${id} begins in ${start ?? "?"}, ends in ${end ?? "?"} and is counted in ${year}`}];
    }),

  "a scheme reaches no more than its country ever had": (schemes, {populations}) => {
    const most = mostPeople(populations);
    return schemes.flatMap((item) => (item.reached ? beyondPeople({...item, ...item.reached}, most.get(item.area ?? ""), item) : []));
  },

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

  "a count that stands with its scheme is the same there": otherThanScheme,

  "a scheme reaches no more than its country ever had": (counts, {schemes, populations}) => {
    const [most, areas] = [mostPeople(populations), new Map(schemes.map(({id, area}) => [id, area]))];
    return counts.flatMap((item) => beyondPeople(item, most.get(areas.get(item.scheme) ?? ""), item));
  },

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

/** What one document says of a scheme for one year stands in both tables of the register, and in one of them a slip would be believed. */
function otherThanScheme(counts: readonly SchemeCount[], {schemes}: Facts): Culprit<SchemeCount>[] {
  const known = new Map(schemes.map((one) => [one.id, one]));
  return counts.flatMap((item) => {
    const {reached = null, evidence = ""} = known.get(item.scheme) ?? {};
    const isSame = reached !== null && item.year === reached.year && item.unit === reached.unit && item.evidence === evidence;
    return isSame && item.count !== reached.count
      ? [{item, says: `${item.scheme} has ${item.count} ${item.unit} here, and ${reached.count} with the scheme`}]
      : [];
  });
}

/** Households, members and pensions are fewer than people: whatever is counted, it is no more than these. */
const beyondPeople = <T>({count, unit}: {readonly count: number; readonly unit: string}, people = Infinity, item: T): Culprit<T>[] =>
  isShare(unit) || count <= people ? [] : [{item, says: `"${count} ${unit}", and the country had ${people} people at most`}];

/** Documents write "% of population" and "percent of population". */
const isShare = (unit: string): boolean => /^(%|per ?cent\b)/i.test(unit);

const isPossible = ({count, unit}: {readonly count: number; readonly unit: string}): boolean =>
  count >= 0 && (!isShare(unit) || count <= 100);
