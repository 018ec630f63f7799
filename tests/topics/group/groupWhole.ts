import type {Group} from "../../../src/model/area.ts";
import type {Atlas} from "../../../src/atlas/atlas.ts";
import {groupBranches} from "../../../src/topics/group/groupBranches.ts";
import {groupPage} from "../../../src/topics/group/groupPage.ts";
import {groupSpread} from "../../../src/topics/group/groupSpread.ts";
import type {Reader} from "../../../src/atlas/reader.ts";

/** The page of a group with all its figures. */
export const groupWhole = (group: Group, atlas: Atlas, reader: Reader) => ({
  ...groupPage(group, atlas, reader),
  branches: groupBranches(group, atlas, reader),
  spread: groupSpread(group, atlas, reader)
});
