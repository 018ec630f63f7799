import type {Atlas} from "../atlas/atlas.ts";

/** Pages that have a picture for where their link is pasted. `id` as in addresses. */
export const cardKinds = ["home", "countries", "regions", "indicators"] as const;
export type CardName = {readonly kind: (typeof cardKinds)[number]; readonly id: string};

/** The start, every country, every group and every indicator. */
export const cardNames = (atlas: Atlas): CardName[] => [
  {kind: "home", id: "world"},
  ...atlas.pages.map(({id}) => ({kind: "countries" as const, id: id.toLowerCase()})),
  ...atlas.memberGroups.map(({id}) => ({kind: "regions" as const, id})),
  ...atlas.listed.map(({id}) => ({kind: "indicators" as const, id}))
];

/** The part of a card's address that names it: "countries/arg". */
export const cardPath = ({kind, id}: CardName): string => (kind === "home" ? kind : `${kind}/${id}`);
