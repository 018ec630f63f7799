import {translatedApart} from "../../i18n/translatedApart.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {areaId} from "../../drawing/areaId.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {Area} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {pairs, type LearningPair} from "../../site/pairs.ts";

/** A listed pair with the id of its page, and its two sides. */
export type Pair = {
  readonly id: string;
  readonly sides: readonly [Area, Area];
  readonly pair: LearningPair;
};

/** The listed pairs of which both areas have a page, in the order of the table. */
export function learningPairs(atlas: Atlas): Pair[] {
  const paged = new Set([...atlas.pages, ...atlas.memberGroups].map(({id}) => id));
  return pairs()
    .filter(({areas}) => areas.every((id) => paged.has(id)))
    .map((pair) => {
      const [one, other] = [areaOf(pair.areas[0], atlas), areaOf(pair.areas[1], atlas)];
      return {id: `${areaId(one)}-${areaId(other)}`, sides: [one, other], pair: {...pair, why: translatedApart(pair.why)}};
    });
}

/** "Argentina and Tunisia". */
export const pairName = ({sides: [one, other]}: Pair, as: LocalAtlas): string =>
  as.words.learn.pair({one: as.place(one.id), other: as.place(other.id)});

/** Whether both sides are countries, which have figures of their own for women and men and for every kind of work. */
export const isOfCountries = ({sides}: Pair): boolean => sides.every(({kind}) => kind === "country");

/** The pages of pairs that an area is in. */
export const pairsWith = (area: string, as: LocalAtlas): {text: string; href: string}[] =>
  learningPairs(as)
    .filter(({sides}) => sides.some(({id}) => id === area))
    .map((pair) => ({text: pairName(pair, as), href: addressOf(as.locale, "learn", pair.id)}));
