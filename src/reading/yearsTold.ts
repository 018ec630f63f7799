import type {Language} from "../atlas/language.ts";
import type {Observation} from "../model/observation.ts";

/** Of which years some values are, as a note says it: one for all, several, or none published. */
export function yearsTold(values: readonly Pick<Observation, "period">[], {words}: Language): string {
  const {indicator: say} = words;
  const years = new Set(values.map(({period}) => period));
  const [only] = years;
  if (years.size === 1 && typeof only === "number") return say.allOfYear({year: only});
  if (!years.has(null)) return say.yearsDiffer;
  return years.size === 1 ? say.yearsNone : say.yearsSome;
}
