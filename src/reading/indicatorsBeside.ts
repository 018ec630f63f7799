import type {Scheme, SchemeBranch} from "../model/scheme.ts";

/** The indicator of effective coverage that a branch of the register has; the others have none. */
const indicatorOf: Readonly<Partial<Record<SchemeBranch, string>>> = {
  unemployment: "unemployment",
  "old-age": "old-age",
  "employment-injury": "work-injury",
  "family-child": "children",
  maternity: "maternity",
  invalidity: "disability"
};

/** Where benefits without contributions that belong to no branch come nearest: people whom no contributory scheme covers. */
export const nearestIndicator = "vulnerable";

/** What coverage a scheme stands beside, and which of its branches have none. */
export function indicatorsBeside({branches, strategy}: Scheme): {
  readonly ids: readonly string[];
  readonly without: readonly SchemeBranch[];
} {
  const isNear = branches.includes("other") && (strategy === "social-assistance" || strategy === "universal");
  return {
    ids: [...branches.flatMap((branch) => indicatorOf[branch] ?? []), ...(isNear ? [nearestIndicator] : [])],
    without: branches.filter((branch) => indicatorOf[branch] === undefined && !(branch === "other" && isNear))
  };
}
