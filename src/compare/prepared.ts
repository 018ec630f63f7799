import type {CompareState} from "./compareState.ts";

/**
 * Comparisons that stand ready on the page, each drawn at build. The first is what the page opens with, so it has a figure for every area and a finding
 * among them. Their names stand in addresses.
 */
export const prepared = {
  maghreb: {indicator: "old-age", areas: ["maghreb", "DZA", "LBY", "MAR", "MRT", "TUN"], view: "bars"},
  "argentina-tunisia": {indicator: "any-benefit", areas: ["ARG", "TUN"], view: "branches"},
  "income-groups": {
    indicator: "any-benefit",
    areas: ["low-income", "lower-middle-income", "upper-middle-income", "high-income", "world"],
    view: "trend"
  },
  mercosur: {indicator: "children", areas: ["mercosur", "ARG", "BOL", "BRA", "PRY", "URY"], view: "bars"},
  brics: {
    indicator: "any-benefit",
    areas: ["brics", "BRA", "CHN", "EGY", "ETH", "IND", "IDN", "IRN", "RUS", "SAU", "ZAF", "ARE"],
    view: "bars"
  },
  regions: {
    indicator: "informal-employment",
    areas: ["africa", "americas", "arab-states", "asia-and-the-pacific", "europe-and-central-asia"],
    view: "sexes"
  },
  "northern-africa-latin-america": {
    indicator: "old-age",
    areas: ["northern-africa", "latin-america-and-the-caribbean"],
    view: "sexes"
  }
} as const satisfies Record<string, CompareState>;

export type PreparedName = keyof typeof prepared;
export const preparedNames = Object.keys(prepared) as PreparedName[];

/** What the page opens with. */
export const startState: CompareState = prepared.maghreb;
