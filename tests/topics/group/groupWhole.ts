import type {LocalAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Group} from "../../../src/model/area.ts";
import {groupBranches} from "../../../src/topics/group/groupBranches.ts";
import {groupPage} from "../../../src/topics/group/groupPage.ts";
import {groupSexes} from "../../../src/topics/group/groupSexes.ts";
import {groupSpread} from "../../../src/topics/group/groupSpread.ts";
import {groupWork} from "../../../src/topics/group/groupWork.ts";

/** The page of a group with all its figures. */
export const groupWhole = (group: Group, as: LocalAtlas) => ({
  ...groupPage(group, as),
  branches: groupBranches(group, as),
  spread: groupSpread(group, as),
  sexes: groupSexes(group, as).figure,
  work: groupWork(group, as).figure
});
