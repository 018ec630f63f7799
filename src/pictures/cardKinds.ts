import type {Atlas} from "../atlas/atlas.ts";

/** Pages that have a picture for where their link is pasted, and charts that stand for the other pages. `id` as in addresses. */
export const cardKinds = ["home", "countries", "regions", "indicators", "topics", "charts"] as const;
export type CardName = {readonly kind: (typeof cardKinds)[number]; readonly id: string};

/** Pages of a subject of their own, by their words in addresses. */
export const topicIds = ["schemes", "mutual-health", "law", "then-and-now"] as const;
export type TopicId = (typeof topicIds)[number];

/** The start, every country, every group, every indicator, and the pages of a subject. */
export const pageCards = (atlas: Atlas): CardName[] => [
  {kind: "home", id: "world"},
  ...atlas.pages.map(({id}) => ({kind: "countries" as const, id: id.toLowerCase()})),
  ...atlas.memberGroups.map(({id}) => ({kind: "regions" as const, id})),
  ...atlas.listed.map(({id}) => ({kind: "indicators" as const, id})),
  ...topicIds.map((id) => ({kind: "topics" as const, id}))
];

/** The part of a card's address that names it: "countries/arg". */
export const cardPath = ({kind, id}: CardName): string => (kind === "home" ? kind : `${kind}/${id}`);

/** The path of the page that a card of a page is of, in the root language. */
export const cardPage = ({kind, id}: CardName): string => {
  if (kind === "home") return "/";
  return kind === "topics" ? `/${id}/` : `/${kind}/${id}/`;
};
