import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {shownMembers} from "./genderBalance.ts";
import {informalityBeyond, type BeyondView} from "./informalityBeyond.ts";
import {informalityCover, type CoverView} from "./informalityCover.ts";
import {informalityHeadline, type InformalityHeadline} from "./informalityHeadline.ts";
import {informalityPairs} from "./informalityPairs.ts";
import {informalitySexes, type InformalSexesView} from "./informalitySexes.ts";
import {informalityStatus, type StatusView} from "./informalityStatus.ts";
import type {Reader} from "./reader.ts";

export type InformalityPage = {
  readonly headline: InformalityHeadline;
  readonly sexes: InformalSexesView | null;
  readonly status: StatusView | null;
  readonly cover: CoverView | null;
  readonly beyond: BeyondView;
};

/** All that the lens on informal work says of a group of countries. */
export function informalityPage(group: Group, atlas: Atlas, reader: Reader): InformalityPage {
  const members = shownMembers(group, atlas);
  const pairs = informalityPairs(members, atlas, reader);
  return {
    headline: informalityHeadline(group, {members, atlas, reader}),
    sexes: informalitySexes(group, members, atlas, reader),
    status: informalityStatus(group, members, atlas, reader),
    cover: informalityCover(group, pairs, atlas, reader),
    beyond: informalityBeyond(group, pairs, atlas, reader)
  };
}
