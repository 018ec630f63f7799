import type {LeftOut} from "../measures/leftOut.ts";
import type {Reader} from "../atlas/reader.ts";

/** "about 15 million people": rounded as sentences have it. */
export function peopleLeft(left: LeftOut, {words, format}: Reader): string {
  return words.value.about(words.value.people(format.roundedPeople(left.people), left.people));
}
