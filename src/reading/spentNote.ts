import type {Doubt} from "../atlas/doubt.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";

type Spent = Extract<Doubt, {kind: "zeroSpent" | "littleSpent"}>;

/** What a rule finds odd about spending beside those who are covered: nothing, or too little for them. */
export function spentNote(doubt: Spent, about: Observation, {words, name, locale, indicator}: LocalAtlas): string {
  const {beside} = doubt;
  const said = {
    spent: words.codes.function[about.function],
    report: about.edition,
    of: {indicator: indicator(about.indicator).name[locale], place: name(about.area), year: about.period},
    beside: {value: beside.value, year: beside.period ?? 0, indicator: indicator(beside.indicator).name[locale]}
  };
  return doubt.kind === "zeroSpent"
    ? words.doubts.zeroSpent(said)
    : words.doubts.littleSpent({...said, value: about.value, each: doubt.each});
}
