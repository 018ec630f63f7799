import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {nearLead} from "../../measures/nearLead.ts";
import {printedGap} from "../../measures/printedGap.ts";
import {printedValue} from "../../measures/printedValue.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {GroupBranch} from "./branchCells.ts";
import type {Told} from "../../reading/finding.ts";

/** The finding of the branches of a group: where its median country leaves out most. */
export function branchesTitle(held: readonly GroupBranch[], as: LocalAtlas): Told | string {
  const say = as.words.region.branches;
  const known = held.filter(({id, own}) => id !== "any-benefit" && own !== null);
  // No scheme for the unemployed is so common that it tells no group from another.
  const telling = known.filter(({id, own}) => id !== "unemployment" || own?.value !== 0);
  const [branchesOnly, apart] = telling.length > 0 ? [telling, telling.length < known.length] : [known, false];
  const widest = branchesOnly.toSorted((a, b) => (a.own?.value ?? 0) - (b.own?.value ?? 0))[0];
  if (!widest?.own) return held.some(({hasValues}) => hasValues) ? as.words.computed.fewCountriesTitle : say.titleNone;
  const {value, values, withNoted} = widest.own;
  const indicator = as.indicator(widest.id);
  const leftBy = ({id, own}: GroupBranch): number => (own ? (printedGap(own.value, as.indicator(id)) ?? 0) : 0);
  const left = printedGap(value, indicator) ?? 0;
  const when = spanOf(values, as);
  if (left === 0) return {title: say.titleClosed, when};
  const same = branchesOnly.filter(({own}) => own !== null && printedValue(own.value) === printedValue(value));
  if (same.length > 1) return manyTitle(same, {gap: left, apart}, as);
  const near = nearLead(widest, branchesOnly, leftBy).map((one) => ({branch: as.indicator(one.id).name[as.locale], gap: leftBy(one)}));
  const said = {apart, branch: indicator.name[as.locale], gap: left, countries: values.length, withNoted, near};
  return {title: (years) => say.title({...said, when: years}), when};
}

/** Several branches in which the median country leaves out the same. */
function manyTitle(same: readonly GroupBranch[], told: {gap: number; apart: boolean}, as: LocalAtlas): Told | string {
  const branches = same.map(({id}) => as.indicator(id).name[as.locale]);
  const values = same.flatMap(({own}) => own?.values ?? []);
  return {title: (when) => as.words.region.branches.titleMany({...told, branches, when}), when: spanOf(values, as)};
}
