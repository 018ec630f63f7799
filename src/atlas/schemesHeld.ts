import {schemeBranches, schemeStrategies, type Scheme} from "../model/scheme.ts";
import type {SchemeCount} from "../model/schemeCount.ts";
import {perAtlas} from "./perAtlas.ts";

/** The register as pages look it up: schemes by country, by strategy and branch; the counts of each. */
export type SchemesHeld = {
  /** By id of a country, in the order of strategies and branches; those that span several countries under null. */
  readonly byArea: ReadonlyMap<string | null, readonly Scheme[]>;
  /** All counts of a scheme by its id, that of its own row among them, the oldest first and those without a year last. */
  readonly counts: ReadonlyMap<string, readonly SchemeCount[]>;
};

/** The register of an atlas, put in order once. */
export const schemesHeld = perAtlas(({schemes, schemeCounts}): SchemesHeld => {
  const others = Map.groupBy(schemeCounts, ({scheme}) => scheme);
  return {
    byArea: Map.groupBy(
      schemes.toSorted((a, b) => orderOf(a) - orderOf(b)),
      ({area}) => area
    ),
    counts: new Map(schemes.map((scheme) => [scheme.id, countsOf(scheme, others.get(scheme.id) ?? [])]))
  };
});

const orderOf = ({strategy, branches: [first = "other"]}: Scheme): number =>
  schemeStrategies.indexOf(strategy) * schemeBranches.length + schemeBranches.indexOf(first);

/** A row of the register repeats a count that its document has; it is counted once. */
function countsOf({id, reached, evidence, publisher, evidenceYear, source}: Scheme, others: readonly SchemeCount[]): SchemeCount[] {
  const own = reached && {scheme: id, ...reached, evidence, publisher, evidenceYear, source};
  const isThere = others.some(({year, count, unit}) => year === own?.year && count === own.count && unit === own.unit);
  return [...others, ...(own && !isThere ? [own] : [])].toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
}
