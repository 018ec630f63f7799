/** The terms of the glossary by their ids, which are their anchors in every language; and, to each, the terms that one reads with it. */
export const terms = {
  "at-least-one-cash-benefit": ["effective-coverage", "sdg-1-3-1", "left-out"],
  branch: ["social-protection", "life-cycle"],
  "break-in-series": ["trend", "unreliable"],
  capped: ["effective-coverage", "denominator"],
  computed: ["published", "weak", "group"],
  "contributing-family-worker": ["status-in-employment", "informal-employment"],
  contributory: ["non-contributory", "social-insurance"],
  denominator: ["head-count", "left-out", "capped"],
  "effective-coverage": ["legal-coverage", "sdg-1-3-1", "left-out", "capped"],
  employee: ["status-in-employment", "informal-employment"],
  employer: ["status-in-employment", "informal-employment"],
  group: ["published", "computed"],
  "head-count": ["denominator", "left-out"],
  "informal-employment": ["informal-sector", "status-in-employment"],
  "informal-sector": ["informal-employment"],
  "labour-force": ["status-in-employment", "denominator"],
  "left-out": ["effective-coverage", "denominator", "head-count"],
  "legal-coverage": ["effective-coverage"],
  "life-cycle": ["branch"],
  "median-country": ["group", "percentage-point"],
  "micro-insurance": ["mutual-health-organisation", "social-insurance"],
  "missing-data": ["published"],
  modelled: ["published", "computed", "group"],
  "mutual-health-organisation": ["micro-insurance", "social-insurance"],
  "non-contributory": ["contributory", "social-assistance", "universal-benefit"],
  "out-of-pocket": ["uhc-index"],
  noted: ["trend", "missing-data"],
  old: ["trend", "published"],
  "own-account-worker": ["status-in-employment", "informal-employment"],
  "percentage-point": ["left-out"],
  programmes: ["social-insurance", "social-assistance", "survey-coverage"],
  published: ["computed", "modelled"],
  rank: ["group", "median-country"],
  register: ["social-insurance", "social-assistance"],
  ratification: ["social-protection", "branch"],
  release: ["published"],
  "sdg-1-3-1": ["effective-coverage", "at-least-one-cash-benefit", "floor"],
  "social-assistance": ["non-contributory", "social-insurance", "universal-benefit"],
  floor: ["social-protection", "sdg-1-3-1"],
  "social-insurance": ["contributory", "social-assistance"],
  "social-protection": ["branch", "floor"],
  "status-in-employment": ["employee", "employer", "own-account-worker", "contributing-family-worker"],
  "survey-coverage": ["welfare-quintile", "effective-coverage"],
  trend: ["break-in-series", "percentage-point"],
  "uhc-index": ["out-of-pocket"],
  "universal-benefit": ["non-contributory", "social-assistance"],
  unreliable: ["break-in-series"],
  weak: ["computed"],
  "welfare-quintile": ["survey-coverage"]
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Term = keyof typeof terms;

/** All ids of terms. */
export const termIds = Object.keys(terms) as readonly Term[];

/** The terms that figures and introductions link to where they first name them. */
export const linkedTerms = [
  "effective-coverage",
  "informal-employment",
  "welfare-quintile",
  "modelled",
  "computed",
  "capped",
  "median-country",
  "percentage-point",
  "denominator"
] as const satisfies readonly Term[];

export type LinkedTerm = (typeof linkedTerms)[number];
