import type {AreaLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState} from "./compareState.ts";

/** An area worth adding, and why. */
export type Suggestion = {readonly area: string; readonly name: string; readonly why: string; readonly state: CompareState};

const mostOfAKind = 3;

/**
 * Areas worth adding to a comparison: first the other half of a South–South pair, then the countries most like the one added last,
 * and for a group those of its own kind. None where there is no room for one more.
 */
export function suggestions(state: CompareState, kit: CompareKit): Suggestion[] {
  if (state.areas.length >= mostAreas) return [];
  const chosen = state.areas.map((id) => kit.area(id));
  const country = chosen.findLast(({kind}) => kind === "country");
  const group = chosen.findLast(({kind}) => kind !== "country");
  const found = [pairsOf(chosen, kit), country ? peersOf(country, kit) : [], group ? siblingsOf(group, kit) : []].flatMap((list) =>
    list.filter(({area}) => !state.areas.includes(area)).slice(0, mostOfAKind)
  );
  const fresh = found.filter(({area}, place) => found.findIndex((other) => other.area === area) === place);
  return fresh.map(({area, why}) => ({area, why, name: kit.area(area).name, state: {...state, areas: [...state.areas, area]}}));
}

type Reasoned = {readonly area: string; readonly why: string};

function pairsOf(chosen: readonly AreaLine[], {base, words}: CompareKit): Reasoned[] {
  const ids = new Set(chosen.map(({id}) => id));
  return base.pairs.flatMap(({areas: [one, other], why}) => {
    if (ids.has(one) === ids.has(other)) return [];
    return [{area: ids.has(one) ? other : one, why: words.pair({why})}];
  });
}

const peersOf = ({id, peers}: AreaLine, {words, place}: CompareKit): Reasoned[] =>
  peers.map(({area, reasons}) => ({area, why: words.like({area: place(id), reasons: reasons.map((reason) => words.peerReasons[reason])})}));

const siblingsOf = ({kind, members}: AreaLine, {base, words}: CompareKit): Reasoned[] =>
  members.length === 0 || kind === "country" || kind === "world"
    ? []
    : base.areas.filter((area) => area.kind === kind && area.members.length > 0).map(({id}) => ({area: id, why: words.sameKind}));
