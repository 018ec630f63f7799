/** The branches in the order of life, then social assistance and poverty, which have no moment of their own. */
export const lifeBranches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age"] as const;
export const branches = [...lifeBranches, "vulnerable", "poor"] as const;
