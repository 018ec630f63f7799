import {keyOfInsured, type InsuranceProduct, type InsuredLives} from "../model/insuredLives.ts";
import type {Atlas} from "./atlas.ts";
import {perAtlas} from "./perAtlas.ts";

/** The studies of micro-insurance as pages look them up. */
type InsuredHeld = {
  readonly byKey: ReadonlyMap<string, InsuredLives>;
  /** The years that a country was studied in, the oldest first, by its id. */
  readonly years: ReadonlyMap<string, readonly number[]>;
};

/** The studies of an atlas, put in order once. */
const held = perAtlas(({insuredLives}): InsuredHeld => {
  const byArea = Map.groupBy(insuredLives, ({area}) => area);
  return {
    byKey: new Map(insuredLives.map((row) => [keyOfInsured(row), row])),
    years: new Map([...byArea].map(([area, rows]) => [area, [...new Set(rows.map(({year}) => year))].toSorted((a, b) => a - b)]))
  };
});

/** The years that a country was studied in, the oldest first; none where no study held has it, which is not zero. */
export const studyYears = (area: string, atlas: Atlas): readonly number[] => held(atlas).years.get(area) ?? [];

/** What the study of a year says of a product; undefined where it does not tell it apart. */
export const insuredIn = (area: string, year: number, product: InsuranceProduct, atlas: Atlas): InsuredLives | undefined =>
  held(atlas).byKey.get(keyOfInsured({area, year, product}));

/** What the newest study that tells a product apart says of it. */
export function latestInsured(area: string, product: InsuranceProduct, atlas: Atlas): InsuredLives | undefined {
  const year = studyYears(area, atlas).findLast((one) => insuredIn(area, one, product, atlas) !== undefined);
  return year === undefined ? undefined : insuredIn(area, year, product, atlas);
}

/** Whether a study found anyone: in people, or in a share where it gives no people. */
export const hasInsured = ({persons, share}: InsuredLives): boolean => (persons ?? share ?? 0) > 0;

/** Whether a sentence may begin with it: it has a share of the population, and nothing is noted of the row. */
export const isSoundShare = (row: InsuredLives): row is InsuredLives & {readonly share: number} => row.share !== null && row.remark === "";
