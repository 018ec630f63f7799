import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {membersOf} from "../../reading/groupFigure.ts";
import {informalityBeyond, type BeyondView} from "./informalityBeyond.ts";
import {informalityHeadline, type InformalityHeadline} from "./informalityHeadline.ts";
import {informalityPairs} from "./informalityPairs.ts";
import type {Reader} from "../../atlas/reader.ts";

export type InformalityPage = {
  readonly headline: InformalityHeadline;
  readonly beyond: BeyondView;
};

/** What the lens on informal work says of a group of countries, beside its figures that are drawn. */
export function informalityPage(group: Group, atlas: Atlas, reader: Reader): InformalityPage {
  const members = membersOf(group, atlas);
  return {
    headline: informalityHeadline(group, {members, atlas, reader}),
    beyond: informalityBeyond(group, informalityPairs(members, atlas, reader), atlas, reader)
  };
}
