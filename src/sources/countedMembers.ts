import type {Group} from "../model/area.ts";

/** Groups whose members are those that count; the others of their definition stand apart. */
export const countedMembers = (groups: readonly Group[], counted: ReadonlySet<string>): Group[] =>
  groups.map((group) => ({
    ...group,
    members: group.members.filter((id) => counted.has(id)),
    uncounted: group.members.filter((id) => !counted.has(id))
  }));
