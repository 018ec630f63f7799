import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import {learningPairs, pairName} from "./learningPairs.ts";
import {compared, compareTwo, pairHeadline} from "./pairPage.ts";

/** A listed pair: its name and page, what its page finds, the reason and whose account of it that is. */
export type PairLine = {
  readonly name: string;
  readonly href: string;
  readonly finding: string;
  readonly why: string;
  readonly source: string;
  readonly address: string | null;
  /** A comparison of the two that a browser draws. */
  readonly compare: string;
};

export type PairsListView = {
  readonly intro: string;
  readonly lines: readonly PairLine[];
  /** Countries and areas with a page, to choose any other two from: ids as addresses have them. */
  readonly choices: readonly {readonly id: string; readonly name: string}[];
};

/** The list of pairs, and what any other two are chosen from. */
export function pairsList(as: LocalAtlas): PairsListView {
  const {learn} = as.words;
  const held = learningPairs(as);
  return {
    intro: learn.intro({pairs: held.length}),
    lines: held.map((pair) => ({
      name: pairName(pair, as),
      href: addressOf(as.locale, "learn", pair.id),
      finding: pairHeadline(pair, as),
      why: pair.pair.why[as.locale],
      source: learn.reasonFrom(pair.pair.source[as.locale]),
      address: pair.pair.address,
      compare: compareTwo(pair, compared[0], as)
    })),
    choices: as.pages.map(({id, name}) => ({id: id.toLowerCase(), name: name[as.locale]})).toSorted((a, b) => as.byName(a.name, b.name))
  };
}
