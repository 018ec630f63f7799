import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {genderBalance, levelWithin, type SexBalance} from "../../reading/genderBalance.ts";
import {perAtlas} from "../../atlas/perAtlas.ts";
import {leadingBalance} from "./genderHeadline.ts";

/** What the lens asks by sex. Maternity stands among them to say that it is of women only. */
export const askedBySex = [
  "any-benefit",
  "children",
  "maternity",
  "unemployment",
  "work-injury",
  "disability",
  "old-age",
  "vulnerable",
  "poor"
] as const;

/** Those that the map counts: the widest question, and the branches of a life that both sexes live. */
const counted: readonly string[] = ["any-benefit", "children", "unemployment", "work-injury", "disability", "old-age"];

/** How women and men stand in a group's countries on all that the lens asks. */
export type GenderBalances = {
  readonly members: readonly string[];
  readonly all: readonly SexBalance[];
  readonly inMap: readonly SexBalance[];
  /** The branch in which most countries are apart; null where all are level. */
  readonly leading: SexBalance | null;
};

const known = perAtlas(() => new Map<Group, GenderBalances>());

/** Worked out once a group, whichever figure asks for it. */
export function genderBalances(group: Group, atlas: Atlas): GenderBalances {
  const made = known(atlas);
  const balances = made.get(group) ?? balancesOf(group, atlas);
  made.set(group, balances);
  return balances;
}

function balancesOf(group: Group, atlas: Atlas): GenderBalances {
  const members = group.members;
  const all = askedBySex.map((id) => genderBalance(id, {members, atlas, levelWithin}));
  return {members, all, inMap: all.filter(({indicator}) => counted.includes(indicator.id)), leading: leadingBalance(all)};
}
