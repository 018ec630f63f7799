import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** So much for each older person covered, in percent of GDP per person, is less than the smallest pensions of countries cost: Brunei's is 7. */
const least = 5;

/** Coverage of old age above so much, in percent, is broad enough for the spending to be read beside it. */
const most = 10;

/** The source has one decimal: what is spent may be so much more than it says, in percent of GDP. */
const rounding = 0.05;

/** Spending on old age, above 0, that is too little to pay the pensions of those who are covered in the newest year. */
export const doubtsOfLittleSpent = (atlas: Atlas): Doubted[] =>
  (atlas.observations.get("spending") ?? []).flatMap((about): Doubted[] => {
    if (about.function !== "oldAge" || about.value === 0) return [];
    const beside = atlas.snapshot("old-age").latest.get(about.area);
    if (!beside || beside.value <= most) return [];
    const each = (spent: number) => forEach(spent, beside, atlas);
    const highest = each(about.value + rounding);
    return highest !== null && highest < least ? [{about, doubt: {kind: "littleSpent", beside, each: highest}}] : [];
  });

/** What is spent on each person covered, in percent of GDP per person; null without head counts of the year. */
function forEach(spent: number, {area, period, value}: Observation, {populationIndex}: Atlas): number | null {
  const {older, total} = populationIndex.get(area)?.get(period ?? 0) ?? {};
  return older === undefined || total === undefined ? null : (spent * total) / ((older * value) / 100);
}
