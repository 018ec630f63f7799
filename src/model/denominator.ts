import type {Code} from "./dimension.ts";
import type {PopulationMeasure} from "./population.ts";

type HeadCount = {
  /** The head count that stands for the group, whole and by sex; null where nobody gives us one. */
  readonly measure: Readonly<Partial<Record<Code<"sex">, PopulationMeasure>>> | null;
  /** True where the head count only comes near the group (65+ for "above pension age"), or is a modelled rate times the population. */
  readonly approximate: boolean;
};

/** Of whom a value is a share. Names in words are in `src/i18n`; a group without head count has no people left out and no aggregate. */
export const denominators = {
  population: {measure: {total: "total", female: "female", male: "male"}, approximate: false},
  children: {measure: {total: "children"}, approximate: true},
  mothers: {measure: {female: "births"}, approximate: true},
  unemployed: {measure: null, approximate: false},
  severelyDisabled: {measure: null, approximate: false},
  employed: {measure: {total: "employed", female: "employedFemale", male: "employedMale"}, approximate: true},
  pensionAge: {measure: {total: "older", female: "olderFemale", male: "olderMale"}, approximate: true},
  vulnerable: {measure: null, approximate: false},
  poor: {measure: null, approximate: false},
  employedInSector: {measure: null, approximate: false},
  employedInStatus: {measure: null, approximate: false},
  employedInAge: {measure: null, approximate: false},
  labourForce: {measure: {total: "labourForce"}, approximate: true},
  surveyPopulation: {measure: {total: "total"}, approximate: true},
  surveyResidents: {measure: null, approximate: false},
  healthExpenditure: {measure: null, approximate: false},
  beneficiaryWelfare: {measure: null, approximate: false},
  gdp: {measure: null, approximate: false},
  none: {measure: null, approximate: false}
} as const satisfies Record<string, HeadCount>;
export type Denominator = keyof typeof denominators;
