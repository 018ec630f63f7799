import type {Sourced} from "./sourced.ts";

/** The branches of a scheme: the nine of Convention 102, in its order, and what belongs to none of them. */
export const schemeBranches = [
  "health",
  "sickness",
  "unemployment",
  "old-age",
  "employment-injury",
  "family-child",
  "maternity",
  "invalidity",
  "survivors",
  "other"
] as const;
export type SchemeBranch = (typeof schemeBranches)[number];

/** The ways of covering people, as the International Labour Conference named them in 2001, and what is none of them. */
export const schemeStrategies = ["social-insurance", "universal", "social-assistance", "micro-insurance-or-mutual", "other"] as const;
export type SchemeStrategy = (typeof schemeStrategies)[number];

/** Whom schemes serve, as the register names them. */
export const servedGroups = [
  "children",
  "families",
  "pregnant-women",
  "women",
  "mothers-of-seven",
  "youth",
  "students",
  "older-persons",
  "pensioners",
  "persons-with-disabilities",
  "carers",
  "unemployed",
  "employees",
  "public-employees",
  "teachers",
  "self-employed",
  "artists",
  "domestic-workers",
  "agricultural-workers",
  "rural-workers",
  "migrant-workers",
  "informal-workers",
  "low-income-workers",
  "rural-population",
  "poor-households",
  "low-income-households",
  "low-income-population",
  "cooperatives",
  "members-of-mutuals",
  "mutual-health-organisations",
  "all-residents"
] as const;
export type ServedGroup = (typeof servedGroups)[number];

/** What kind of document a scheme is known from: official or published data, a published study, press or other second hand. */
export const sourceQualities = ["official", "study", "secondary"] as const;
export type SourceQuality = (typeof sourceQualities)[number];

/** Where a fact of the register was found: the document, its publisher, and its year where it is known. */
export type Cited = {readonly evidence: string; readonly publisher: string; readonly evidenceYear: number | null};

/** How many a scheme reached, in its own unit ("households", "% of population aged 60+"); without a year where the document gives none. */
export type Reached = {readonly year: number | null; readonly count: number; readonly unit: string};

/** A named scheme. What is not known is null, or a list without entries; never zero. */
export type Scheme = Cited &
  Sourced & {
    /** As it stands in its address. */
    readonly id: string;
    /** Id of a country; null for what spans several. */
    readonly area: string | null;
    readonly name: string;
    /** As it is called in its country; "" where the register has no other name. */
    readonly localName: string;
    readonly branches: readonly SchemeBranch[];
    readonly strategy: SchemeStrategy;
    readonly groups: readonly ServedGroup[];
    readonly start: number | null;
    readonly end: number | null;
    /** The count in the row of the scheme itself; further ones are `SchemeCount`s. */
    readonly reached: Reached | null;
    readonly quality: SourceQuality;
  };
