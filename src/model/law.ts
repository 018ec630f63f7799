import type {Sourced} from "./sourced.ts";

/** The branches that lists of laws are held of, named as the indicators of effective coverage of the same branch. */
export const lawBranches = ["work-injury", "maternity"] as const;
export type LawBranch = (typeof lawBranches)[number];

/** What a programme is, in reading order; a country may have several of employment injury. */
export const programmeTypes = [
  "socialInsurance",
  "employerLiability",
  "compulsoryInsurance",
  "providentFund",
  "publicLeave",
  "employerOrMixedLeave"
] as const;
export type ProgrammeType = (typeof programmeTypes)[number];

/** Whether a list has a programme for a country; "unknown" where the list has the country and does not say. */
export const programmeStates = ["inForce", "none", "unknown"] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** What is known of the year of a first law beside its number. */
export const firstLawRemarks = ["", "orEarlier"] as const;
export type FirstLawRemark = (typeof firstLawRemarks)[number];

/** What a list says of the law of a country on a branch. Of a country and branch without one nothing is known: that is no absence of a law. */
export type Law = Sourced & {
  readonly area: string;
  readonly branch: LawBranch;
  readonly state: ProgrammeState;
  /** None where there is no programme, or none is known. */
  readonly types: readonly ProgrammeType[];
  /** The year that the list tells of; null where it names none. */
  readonly year: number | null;
  readonly firstLaw: number | null;
  readonly remark: FirstLawRemark;
  /** The share of the labour force that the law covers, 0–100; null where nobody has it. */
  readonly coverage: number | null;
};

/** Two laws with the same key contradict each other. */
export const keyOfLaw = ({area, branch}: Law): string => `${area}/${branch}`;
