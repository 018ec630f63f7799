import type {Scheme} from "../model/scheme.ts";
import {perAtlas} from "./perAtlas.ts";

export type SchemeParts = {
  /** The schemes that stand within another, by its id, in their order. */
  readonly parts: ReadonlyMap<string, readonly Scheme[]>;
  /** The whole that a scheme is a part of, by the id of the part. */
  readonly wholes: ReadonlyMap<string, Scheme>;
};

/**
 * Which schemes of the register are parts of another, as their rows say it: the name of a part ends with the short name of the whole in brackets, and the
 * id of the whole is its country and this short name ("Agricultural employees regime (CNSS)" and tun-cnss). A whole is part of nothing.
 */
export const schemeParts = perAtlas(({schemes}): SchemeParts => {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const wholeOf = (scheme: Scheme | undefined): Scheme | undefined => scheme && byId.get(namedWhole(scheme) ?? "");
  const pairs = schemes.flatMap((part) => {
    const whole = wholeOf(part);
    return whole && !wholeOf(whole) ? [{part, whole}] : [];
  });
  const groups = Map.groupBy(pairs, ({whole}) => whole.id);
  return {
    parts: new Map(Array.from(groups, ([id, own]) => [id, own.map(({part}) => part)])),
    wholes: new Map(pairs.map(({part, whole}) => [part.id, whole]))
  };
});

/** The id of the whole that a name ends with; null where it names none, or the scheme itself. */
function namedWhole({id, area, name}: Scheme): string | null {
  const short = /\(([A-Za-z][A-Za-z-]*)\)$/.exec(name)?.[1];
  const whole = `${area}-${short}`.toLowerCase();
  return area === null || short === undefined || whole === id ? null : whole;
}

/** Schemes in the order of a list, each part directly beneath its whole where both are in the list. */
export function nestedSchemes(
  schemes: readonly Scheme[],
  {parts, wholes}: SchemeParts
): {readonly scheme: Scheme; readonly parts: readonly Scheme[]}[] {
  const ids = new Set(schemes.map(({id}) => id));
  const isWithin = ({id}: Scheme): boolean => ids.has(wholes.get(id)?.id ?? "");
  return schemes
    .filter((scheme) => !isWithin(scheme))
    .map((scheme) => ({scheme, parts: (parts.get(scheme.id) ?? []).filter(({id}) => ids.has(id))}));
}
