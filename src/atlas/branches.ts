/** The branches in the order of life, then social assistance and poverty, which have no moment of their own. */
export const branches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"] as const;
