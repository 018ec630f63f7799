import type {Group} from "../../src/model/area.ts";
import type {Atlas} from "../../src/views/atlas.ts";
import {groupBranches} from "../../src/views/groupBranches.ts";
import {groupPage} from "../../src/views/groupPage.ts";
import {groupSpread} from "../../src/views/groupSpread.ts";
import type {Reader} from "../../src/views/reader.ts";

/** The page of a group with all its figures. */
export const groupWhole = (group: Group, atlas: Atlas, reader: Reader) => ({
  ...groupPage(group, atlas, reader),
  branches: groupBranches(group, atlas, reader),
  spread: groupSpread(group, atlas, reader)
});
