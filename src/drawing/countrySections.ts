import type {Lens} from "../model/lens.ts";
import type {ChartKind} from "./chartKinds.ts";

/** The sections of a country's page in their order, each with its charts in theirs. They stand where they have something to show. */
export const countrySections = {
  life: ["life-cycle", "branches"],
  gender: ["gender"],
  work: ["informality", "informality-parts"],
  programmes: ["programmes", "fifths"],
  residence: ["residence"],
  health: ["health"],
  spending: ["spending"],
  trend: ["trend"],
  law: [],
  peers: []
} as const satisfies Record<string, readonly ChartKind[]>;
export type CountrySection = keyof typeof countrySections;

/** The question across countries that a section answers for one. */
export const lensOfSection: Readonly<Partial<Record<CountrySection, Lens>>> = {
  life: "lifeCycle",
  gender: "gender",
  work: "informality",
  programmes: "strategies",
  spending: "strategies",
  trend: "progress"
};

export const countrySectionNames = Object.keys(countrySections) as readonly CountrySection[];
