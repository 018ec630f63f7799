import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {informalityBeyond, type BeyondView} from "./informalityBeyond.ts";
import {informalityHeadline, type InformalityHeadline} from "./informalityHeadline.ts";
import {informalityPairs} from "./informalityPairs.ts";

export type InformalityPage = {
  readonly headline: InformalityHeadline;
  readonly beyond: BeyondView;
};

/** What the lens on informal work says of a group of countries, beside its figures that are drawn. */
export function informalityPage(group: Group, as: LocalAtlas): InformalityPage {
  const members = group.members;
  return {
    headline: informalityHeadline(group, members, as),
    beyond: informalityBeyond(group, informalityPairs(members, as), as)
  };
}
