import {countedOnce, isOldSurvey, leads, surveysSince} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {copyNote} from "./copyNote.ts";

/**
 * Beneath a title that counts countries, as that of a map does. It counts every value that is drawn, also one with a note, for a value
 * moves it by one at most; the note says what it would be without those. Old surveys are not counted; it says what it would be with them.
 */
export function countedNote(values: readonly Observation[], isCounted: (o: Observation) => boolean, as: LocalAtlas): string {
  const {doubts} = as.words;
  const counted = countedOnce(values, as);
  const recent = counted.filter((o) => !isOldSurvey(o, as));
  const sound = recent.filter((o) => leads(o, as));
  const [old, noted] = [counted.length - recent.length, recent.length - sound.length];
  const told = (some: readonly Observation[]) => ({count: some.filter(isCounted).length, of: some.length});
  return [
    noted > 0 ? doubts.countWithoutNoted({noted, ...told(sound)}) : "",
    old > 0 ? doubts.countWithOld({old, since: surveysSince(), ...told(counted)}) : "",
    copyNote(values, as)
  ]
    .filter(Boolean)
    .join(" ");
}
