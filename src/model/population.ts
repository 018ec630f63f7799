/** The head counts held for denominators, each in persons (births: live births in the year). */
export const populationMeasures = [
  "total",
  "female",
  "male",
  "children",
  "workingAge",
  "older",
  "olderFemale",
  "olderMale",
  "births",
  "employed",
  "employedFemale",
  "employedMale",
  "labourForce"
] as const;
export type PopulationMeasure = (typeof populationMeasures)[number];

/** The head counts of one country in one year; a measure nobody has is left out. */
export type Population = {
  readonly area: string;
  readonly year: number;
  readonly persons: Readonly<Partial<Record<PopulationMeasure, number>>>;
};
