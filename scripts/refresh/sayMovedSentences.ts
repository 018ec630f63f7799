import {movedSentences} from "../../src/moves/movedSentences.ts";
import {saySentences} from "../../src/moves/saySentences.ts";

type Files = ReadonlyMap<string, string>;

/** The sentences of the site that move between two models, as lines. What makes them is loaded only here: it takes a second, and most runs bring nothing new. */
export async function sayMovedSentences(was: Files, is: Files): Promise<string[]> {
  const {siteSentences} = await import("../../src/sentences/siteSentences.ts");
  return saySentences(was.size === 0 ? [] : movedSentences(siteSentences(was), siteSentences(is)));
}
