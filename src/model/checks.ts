import type {Correction} from "./annotation.ts";
import type {Area} from "./area.ts";
import type {Indicator} from "./indicator.ts";
import type {Population} from "./population.ts";
import type {Scheme} from "./scheme.ts";

/** What checks know besides the items that they look at. */
export type Facts = {
  readonly indicators: readonly Pick<Indicator, "id" | "denominator" | "splits">[];
  readonly areas: readonly {readonly id: Area["id"]; readonly region?: string | null}[];
  readonly schemes: readonly Pick<Scheme, "id" | "area" | "reached" | "evidence">[];
  readonly populations: readonly Population[];
  /** Known errors upstream, which excuse what they are about. */
  readonly corrections: readonly Correction[];
};

/** An item for which a check's sentence is false, and how. */
export type Culprit<T> = {
  readonly item: T;
  readonly says: string;
  /** The item it contradicts, where there is one. */
  readonly other?: T;
};

/** What must be true of the items of a kind, each check named as the sentence that fails; it returns its culprits. */
export type Checks<T> = Readonly<Record<string, (items: readonly T[], facts: Facts) => Culprit<T>[]>>;

/** A culprit with the sentence that it breaks. */
export type Breach<T> = Culprit<T> & {readonly sentence: string};

/** All breaches of the checks of a kind. */
export const breachesOf = <T>(checks: Checks<T>, items: readonly T[], facts: Facts): Breach<T>[] =>
  Object.entries(checks).flatMap(([sentence, check]) => check(items, facts).map((culprit) => ({sentence, ...culprit})));

/** The items whose area is in no list. */
export function ofUnknownArea<T extends {readonly area: string}>(items: readonly T[], {areas}: Facts): Culprit<T>[] {
  const known = new Set(areas.map(({id}) => id));
  return items.filter(({area}) => !known.has(area)).map((item) => ({item, says: `unknown area "${item.area}"`}));
}

/** The items whose key an earlier one has, with that one. */
export function doubled<T>(items: readonly T[], keyOf: (item: T) => string, say: (item: T, other: T) => string): Culprit<T>[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const other = first.get(key);
    if (other === undefined) first.set(key, item);
    return other === undefined ? [] : [{item, other, says: say(item, other)}];
  });
}
