import {keyOfLaw, type Law, type LawBranch} from "../model/law.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {leads} from "./leads.ts";
import {perAtlas} from "./perAtlas.ts";

const byKey = perAtlas(({laws}) => new Map(laws.map((law) => [keyOfLaw(law), law])));

/** What a list says of the law of a country on a branch; undefined where it has no row, which is no absence of a law. */
export const lawOf = (area: string, branch: LawBranch, atlas: Atlas): Law | undefined => byKey(atlas).get(`${area}/${branch}`);

/** A share of the labour force that a law covers, and the newest share that is covered in fact: of another denominator, and often of another year. */
export type LawBesideFact = {readonly law: Law; readonly fact: Observation; readonly onPaper: number; readonly apart: number};

/** Counts of countries and areas with both figures, by how far they lie apart. */
export type LawCounts = {
  readonly both: number;
  readonly above: number;
  readonly below: number;
  /** Of those below, the ones whose coverage in fact carries no note. */
  readonly belowSound: number;
  readonly aboveSound: number;
  readonly same: number;
};

/** So many points apart is told: the two shares have different denominators, and smaller differences may come of that alone. */
export const farApart = 20;

/** Countries and areas whose list has a legal coverage of work injury, and for which coverage in fact is published. */
export const lawsBesideFacts: (atlas: Atlas) => readonly LawBesideFact[] = perAtlas((atlas) =>
  atlas.pages.flatMap(({id}) => {
    const law = lawOf(id, "work-injury", atlas);
    const fact = atlas.snapshot("work-injury").latest.get(id);
    return law === undefined || law.coverage === null || !fact
      ? []
      : [{law, fact, onPaper: law.coverage, apart: Math.round((law.coverage - fact.value) * 1e6) / 1e6}];
  })
);

/** How many are far above, far below and the same. */
export function lawCounts(atlas: Atlas): LawCounts {
  const pairs = lawsBesideFacts(atlas);
  const [above, below] = [pairs.filter(({apart}) => apart >= farApart), pairs.filter(({apart}) => apart <= -farApart)];
  const sound = (some: readonly LawBesideFact[]) => some.filter(({fact}) => leads(fact, atlas)).length;
  return {
    both: pairs.length,
    above: above.length,
    aboveSound: sound(above),
    below: below.length,
    belowSound: sound(below),
    same: pairs.filter(({apart}) => apart === 0).length
  };
}
