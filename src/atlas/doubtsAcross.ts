import {belowFloor} from "../measures/belowFloor.ts";
import {withBreakdown} from "../measures/latest.ts";
import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {zeroOnAll} from "../measures/zeroOnAll.ts";
import type {Country} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {branches} from "./branches.ts";
import type {Doubted} from "./doubt.ts";

/** Ages 0–14 and 65 and over stand for children and for those above pension age: so many points they may be off. */
const floorWithin = 1;

/** "On every contingency" is any benefit and all eight branches. */
const leastZeros = 9;

/** What is odd when the indicators of a country are held beside each other. */
export function doubtsAcross(atlas: Atlas): Doubted[] {
  return atlas.countries.flatMap((country) => [...belowBranches(country, atlas), ...zeroOnEverything(country, atlas)]);
}

const seriesOf = (area: string, id: string, atlas: Atlas): Observation[] =>
  withBreakdown(atlas.snapshot(id).byArea.get(area) ?? [], {breakdown: headlineBreakdown(atlas.indicator(id))});

function belowBranches({id}: Country, atlas: Atlas): Doubted[] {
  const [all, young, old] = ["any-benefit", "children", "old-age"].map((one) => seriesOf(id, one, atlas)) as [
    Observation[],
    Observation[],
    Observation[]
  ];
  return all.flatMap((any): Doubted[] => {
    const children = young.find(({period}) => period === any.period);
    const older = old.find(({period}) => period === any.period);
    const held = atlas.populationIndex.get(id)?.get(any.period ?? 0);
    if (!children || !older || held?.total === undefined || held.children === undefined || held.older === undefined) return [];
    const persons = {total: held.total, children: held.children, older: held.older};
    const floor = belowFloor({any: any.value, children: children.value, older: older.value, persons}, {beyond: floorWithin});
    return floor === null ? [] : [{about: any, doubt: {kind: "belowFloor", any, children, older, floor}}];
  });
}

/** Women and men are doubted with the total. */
function zeroOnEverything({id}: Country, atlas: Atlas): Doubted[] {
  const ids = ["any-benefit", ...branches];
  const found = zeroOnAll(
    ids.flatMap((one) => seriesOf(id, one, atlas)),
    {least: leastZeros}
  );
  return found.flatMap(({zeros, before}) =>
    zeros.flatMap((zero) => withSexes(zero, atlas).map((about): Doubted => ({about, doubt: {kind: "zeroOnAll", zero: about, before}})))
  );
}

function withSexes(zero: Observation, atlas: Atlas): Observation[] {
  const all = atlas.snapshot(zero.indicator).byArea.get(zero.area) ?? [];
  return all.filter(({period, value}) => period === zero.period && value === 0);
}
