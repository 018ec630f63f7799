import type {Translated} from "../model/locale.ts";
import type {SentenceMove} from "../model/releaseReport.ts";

type Sentences = ReadonlyMap<string, Translated>;

/** The sentences that read otherwise in a language at least, in the order in which the site has them; those that are gone come last. */
export function movedSentences(was: Sentences, is: Sentences): SentenceMove[] {
  const places = [...new Set([...is.keys(), ...was.keys()])];
  const moves = places.map((at) => ({at, was: was.get(at) ?? null, is: is.get(at) ?? null}));
  return moves.filter((move) => JSON.stringify(move.was) !== JSON.stringify(move.is));
}
