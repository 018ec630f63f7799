import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {printedGap} from "../measures/printedGap.ts";
import type {Observation} from "../model/observation.ts";
import {isAtCap} from "./annotationsFor.ts";
import {describeValue, type DescribedValue} from "./describeValue.ts";
import {whenAlone, type Told} from "./finding.ts";
import {spokenPeople} from "./spokenPeople.ts";

/** Who is left out, how many they are, and how large the share was before, if not at the cap: the sentence of a series. Who is reached, where nobody is left out. */
export function leftThen(before: Observation | null, now: Observation, as: LocalAtlas): Pick<Told, "clause" | "alone"> {
  const {sentence} = as.words;
  const {indicator} = as.snapshot(now.indicator);
  const found = describeValue(now, indicator, as);
  const {value} = now;
  const {unit} = indicator;
  const [left, reached] = [indicator.left[as.locale], indicator.reached[as.locale]];
  const alone = whenAlone(found, as);
  if (!found.gap) return {alone, clause: (when) => sentence.reached({value, unit, reached, capped: isAtCap(now, as), when})};
  const people = found.left === null ? null : spokenPeople(found.left);
  const then =
    before?.period && !isAtCap(before, as)
      ? {gap: printedGap(before.value, indicator) ?? 0, when: whenThen(describeValue(before, indicator, as), found, as)}
      : null;
  const said = {gap: found.gap, left, people, before: then};
  return {alone, clause: (when) => sentence.left({...said, when})};
}

/** The year of the value before, with what is doubted of it and not of the value now; that a year gone by is old says nothing. */
const whenThen = (before: DescribedValue, now: DescribedValue, as: LocalAtlas): string =>
  whenAlone({when: before.when, doubts: before.doubts.filter((doubt) => doubt !== as.words.value.old && !now.doubts.includes(doubt))}, as);
