import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {addressOf} from "../../site/addresses.ts";
import {learningPairs, pairName, type Pair} from "./learningPairs.ts";
import {furthest, yearsOf} from "./pairLife.ts";
import {compared, compareTwo, pairHeadline} from "./pairPage.ts";
import {sidePaths, stagesApart} from "./sidePaths.ts";

/** A listed pair: its name and page, what its page finds, the reason and whose account of it that is. */
export type PairLine = {
  readonly name: string;
  readonly href: string;
  readonly finding: string;
  /** Who publishes the figures of the finding, and of which years they are; "" where there is none. */
  readonly basis: string;
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
      basis: basisOf(pair, as),
      why: pair.pair.why[as.locale],
      source: learn.reasonFrom(pair.pair.source[as.locale]),
      address: pair.pair.address,
      compare: compareTwo(pair, compared[0], as)
    })),
    choices: as.pages.map(({id, name}) => ({id: id.toLowerCase(), name: name[as.locale]})).toSorted((a, b) => as.byName(a.name, b.name))
  };
}

/** "Source: ILO, 2021–2023". */
function basisOf(pair: Pair, as: LocalAtlas): string {
  const sides = sidePaths(pair, as);
  const ids = furthest(stagesApart(sides, as)).map(({id}) => id);
  if (ids.length === 0) return "";
  const lines = sourceLines(
    ids.map((id) => as.indicator(id)),
    as
  );
  const names = new Set(lines.map(({short}) => short).filter((short) => short !== ""));
  return as.format.labelled(as.words.figure.source, as.format.remarks([...names, yearsOf(sides, ids, as)]));
}
