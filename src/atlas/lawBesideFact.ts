import {keyOfLaw, type Law, type LawBranch} from "../model/law.ts";
import type {Observation} from "../model/observation.ts";
import {withBreakdown} from "../measures/latest.ts";
import {roundFloatError} from "../measures/roundFloatError.ts";
import type {Atlas} from "./atlas.ts";
import {leads} from "./leads.ts";
import {perAtlas} from "./perAtlas.ts";

const byKey = perAtlas(({laws}) => new Map(laws.map((law) => [keyOfLaw(law), law])));

/** What a list says of the law of a country on a branch; undefined where it has no row, which is no absence of a law. */
export const lawOf = (area: string, branch: LawBranch, atlas: Atlas): Law | undefined => byKey(atlas).get(`${area}/${branch}`);

/** Half of the last digit that the ILO prints. */
const asPrinted = 0.05;

/** Whether a share of a list is a published one, to the decimal. */
const isSameShare = (onPaper: number, inFact: number): boolean => Math.abs(onPaper - inFact) <= asPrinted + 1e-9;

/** Whether it is a published one only if that is rounded to whole percents. */
const isRounded = (onPaper: number, inFact: number): boolean => Number.isInteger(onPaper) && Math.round(inFact) === onPaper;

/** So many years from that of a list whole percents may be: of so many years some are the same by chance. */
const roundedWithin = 1;

/** The coverage in fact that a share for the law is taken over from; `rounded` where the two are the same in whole percents alone. */
export type TakenOver = {readonly of: Observation; readonly rounded: boolean};

/**
 * The coverage in fact that the share of a list is the same as, of the year of the list or else of the nearest; where none is the same to the
 * decimal, one that is so rounded, and of a year close to that of the list; null where it is of its own. A share of nobody is no copy.
 */
export function takenOverFrom({area, branch, coverage, year}: Law, atlas: Atlas): TakenOver | null {
  if (coverage === null || coverage === 0) return null;
  const published = latestFirst(atlas.snapshot(branch).byArea.get(area) ?? []);
  const away = ({period}: Observation): number => Math.abs((period ?? 0) - (year ?? 0));
  const nearest = (isSame: typeof isSameShare): Observation | undefined =>
    published.filter(({value}) => isSame(coverage, value)).toSorted((a, b) => away(a) - away(b))[0];
  const [exact, rounded] = [nearest(isSameShare), nearest(isRounded)];
  if (exact) return {of: exact, rounded: false};
  return rounded && away(rounded) <= roundedWithin ? {of: rounded, rounded: true} : null;
}

const latestFirst = (all: readonly Observation[]): Observation[] =>
  withBreakdown(all, {breakdown: {sex: "total"}}).toSorted((a, b) => (b.period ?? 0) - (a.period ?? 0));

/** A share of the labour force that a law covers, and the newest share that is covered in fact: of another denominator, and often of another year. */
export type LawBesideFact = {
  readonly law: Law;
  readonly fact: Observation;
  readonly onPaper: number;
  readonly apart: number;
  readonly taken: TakenOver | null;
};

/** Counts of countries and areas with both figures, by how far they lie apart; those taken over count apart. */
export type LawCounts = {
  readonly both: number;
  /** Of both, those whose first share is not taken over: only of these can it be said how far they lie apart. */
  readonly own: number;
  readonly above: number;
  readonly below: number;
  /** Of those below, the ones whose coverage in fact carries no note. */
  readonly belowSound: number;
  readonly aboveSound: number;
  /** Those as far above a published 0, which may stand for what was not reported: not counted as above. */
  readonly zeros: number;
  /** Of both, those whose first share is taken over from coverage in fact, of any year, and of the year of the list: in no other count. */
  readonly taken: number;
  readonly takenSameYear: number;
  /** Of those taken over, the ones that are the same in whole percents alone. */
  readonly takenRounded: number;
};

/** So many points apart is told: the two shares have different denominators, and smaller differences may come of that alone. */
export const lawFarFrom = 20;

/** Countries and areas whose list has a legal coverage of work injury, and for which coverage in fact is published. */
export const lawsBesideFacts: (atlas: Atlas) => readonly LawBesideFact[] = perAtlas((atlas) =>
  atlas.pages.flatMap(({id}) => {
    const law = lawOf(id, "work-injury", atlas);
    const fact = atlas.snapshot("work-injury").latest.get(id);
    return law === undefined || law.coverage === null || !fact
      ? []
      : [{law, fact, onPaper: law.coverage, apart: roundFloatError(law.coverage - fact.value), taken: takenOverFrom(law, atlas)}];
  })
);

/** How many are far above, far below and the same. */
export function lawCounts(atlas: Atlas): LawCounts {
  const pairs = lawsBesideFacts(atlas);
  const taken = pairs.filter((pair) => pair.taken !== null);
  const own = pairs.filter((pair) => pair.taken === null);
  const over = own.filter(({apart}) => apart >= lawFarFrom);
  const above = over.filter(({fact}) => fact.value > 0);
  const below = own.filter(({apart}) => apart <= -lawFarFrom);
  const sound = (some: readonly LawBesideFact[]) => some.filter(({fact}) => leads(fact, atlas)).length;
  return {
    both: pairs.length,
    own: own.length,
    above: above.length,
    aboveSound: sound(above),
    zeros: over.length - above.length,
    below: below.length,
    belowSound: sound(below),
    taken: taken.length,
    takenSameYear: taken.filter((pair) => pair.taken?.of.period === pair.law.year).length,
    takenRounded: taken.filter((pair) => pair.taken?.rounded).length
  };
}
